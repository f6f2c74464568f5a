const callbacks = new Set<() => void>();

/** What has to be undone at once when the run ends early: synchronous, since nothing else is sure to run. Returns how to take it back. */
export function onInterrupt(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** One that fails must not keep the others from running. */
export function undo(): void {
  for (const callback of callbacks) {
    callbacks.delete(callback);
    try {
      callback();
    } catch {
      // The run is over; there is nobody left to tell.
    }
  }
}
