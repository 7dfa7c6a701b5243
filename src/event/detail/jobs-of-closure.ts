import { JOBS, JOBS_HERE, placeOfJobs } from './jobs-lost.ts'
import type { TextEvents } from './text-events.ts'
import type { MeasuredFigure } from './told-once.ts'

/** [all 640 *jobs at the site* will go, 640 *jobs in Almara*]: of a closure that the text tells of, all are its jobs. */
export function jobsOfClosure(
  figures: readonly MeasuredFigure[],
  { groups, told }: TextEvents,
): readonly MeasuredFigure[] {
  const closures = groups.filter(({ type, isPrevious }) => type === 'closure' && !isPrevious)
  const places = closures.flatMap(({ facts }) =>
    facts.flatMap(({ attribute, value }) => (PLACING.has(attribute) ? [value.toLowerCase()] : [])),
  )
  return figures.flatMap((figure) => {
    const { of } = figure.measured
    const place = placeOfJobs(of)
    if (of !== JOBS_HERE && place === null) return [figure]
    // [the plant will close for good]: of which nothing else is told.
    const isClosing = told.some(({ type, marker }) => type === 'closure' && marker === null)
    const isOfIt = isClosing && (place === null || places.length === 0 || places.some((one) => one.includes(place)))
    if (isOfIt) return [{ ...figure, measured: { ...figure.measured, of: JOBS } }]
    return of === JOBS_HERE ? [] : [figure]
  })
}

const PLACING: ReadonlySet<string> = new Set(['location', 'target'])
