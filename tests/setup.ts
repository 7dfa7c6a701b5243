import './generate.ts'
import fc from 'fast-check'

// One seed for every run, so that a change is judged by what it changed. `FC_SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20251122) })
