/** A source never reaches back into a quotation: the first token behind the last one that closed before the verb. */
export const openFloor = (quotationOf: readonly number[], verb: number, floor: number): number => {
  let index = verb
  while (index > floor && quotationOf[index - 1] === -1) index--
  return index
}
