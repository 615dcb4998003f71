// A program with several schemes has several deadlines in each: HFSP's grants and its
// fellowships each have a registration, a letter of intent and a full proposal.

export type CallGroup<T> = { cycle: string; label: string; calls: T[] }

/** Calls of the same cycle and label together, in the order in which they were written. */
export function groupCalls<T extends { cycle: string; label: string }>(
  calls: readonly T[],
): CallGroup<T>[] {
  const groups: CallGroup<T>[] = []
  for (const call of calls) {
    const last = groups.find(({ cycle, label }) => cycle === call.cycle && label === call.label)
    if (last) last.calls.push(call)
    else groups.push({ cycle: call.cycle, label: call.label, calls: [call] })
  }
  return groups
}
