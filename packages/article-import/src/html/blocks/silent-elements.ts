/** Names of elements whose text no reader sees as text: scripts, controls, embedded media and their fallbacks. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS RP RT SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
)
