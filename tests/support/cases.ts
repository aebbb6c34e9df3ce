/** How many generated cases a property is tried with: more where there is the time for it. */
export const cases = Number(process.env['AIRLOCK_CASES'] ?? 2000);
