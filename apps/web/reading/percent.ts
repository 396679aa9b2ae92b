/**
 * A share (0 to 1) in whole per cent: "18 %"; less than half a per cent that is not nothing is "< 1 %". Its spaces
 * do not break.
 */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<\u00a01\u00a0%' : `${Math.round(share * 100)}\u00a0%`
