// What must be on disk before the window closes or the workspace is locked.

/** Writes what is still held; false when it could not. */
type Work = () => Promise<boolean>;

const works = new Set<Work>();
const writing = new Set<Promise<unknown>>();

/** Runs `work` before leaving, until the returned function is called. */
export function beforeLeaving(work: Work): () => void {
  works.add(work);
  return () => void works.delete(work);
}

/** Leaving waits for this write. */
export function underWay<T>(write: Promise<T>): Promise<T> {
  writing.add(write);
  const done = () => void writing.delete(write);
  write.then(done, done);
  return write;
}

/** Whether all writes under way now come to a good end. */
export async function settled(): Promise<boolean> {
  const outcomes = await Promise.allSettled(writing);
  return outcomes.every(({ status }) => status === "fulfilled");
}

/** Everything typed so far is on disk when this resolves to true. */
export async function leave(): Promise<boolean> {
  // A field commits what was typed when it loses the focus, and so does a cell.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const written = settled();
  const saved = await Promise.all([...works].map((work) => work()));
  // What was written may have led to another write.
  return [...saved, await written, await settled()].every(Boolean);
}
