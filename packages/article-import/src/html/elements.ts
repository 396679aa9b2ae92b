/** Names of elements that a browser sets apart from what stands before and after them. Source: HTML Standard, 15.3 Flow content. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

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

/**
 * The class attribute of an element as it stands; "" when there is none. Read from the attribute itself, because linkedom
 * joins the tokens of its class list each time that `getAttribute` is called.
 */
export const classText = (element: Element): string => element.getAttributeNode('class')?.value ?? ''

const none: readonly string[] = []

/** The classes of an element, in order. */
export const classesOf = (element: Element): readonly string[] => {
  const text = classText(element)
  return text === '' ? none : text.split(/\s+/)
}
