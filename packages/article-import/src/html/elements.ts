/** The names of block elements. Source: HTML Standard, 15.3 Flow content. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

/**
 * The names of elements whose text is not part of a story: scripts, controls, embedded media with their fallbacks, and
 * deleted text.
 */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DEL EMBED HEAD IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS RP RT S SCRIPT ' +
    'SELECT STRIKE STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
)

/**
 * The class attribute of an element, or "". Reads the attribute node, because linkedom joins the class list on each
 * call of `getAttribute`.
 */
export const classText = (element: Element): string => element.getAttributeNode('class')?.value ?? ''

const none: readonly string[] = []

/** The classes of an element, in order. */
export const classesOf = (element: Element): readonly string[] => {
  const text = classText(element)
  return text === '' ? none : text.split(/\s+/)
}
