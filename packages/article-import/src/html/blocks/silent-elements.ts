/**
 * Names of elements whose text no reader sees as the story's text: scripts, controls, embedded media and their fallbacks,
 * and what a correction struck out.
 */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DEL EMBED HEAD IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS RP RT S SCRIPT ' +
    'SELECT STRIKE STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
)
