/** What the editor asks of the layout and jsdom does not have: every rectangle is empty. */
export function prepareEditor(): void {
  const empty = () => new DOMRect(0, 0, 0, 0);
  const none = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = empty;
  Range.prototype.getClientRects = none;
  Element.prototype.getClientRects = none;
  document.elementFromPoint ??= () => null;
}
