/** Milliseconds of processor time that an action takes: the same on a busy machine as on a quiet one, unlike a clock's. */
export function processorTime(action: () => unknown): number {
  const start = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
