import type { ClaimStatus } from '../../model/record.ts'

/**
 * Whether the text tells it as done, planned, denied or called off; `unreal` is what may, should or would happen under a
 * condition, of which nothing is claimed.
 */
export type Modality = ClaimStatus | 'unreal'
