export const cases = Number(process.env['AIRLOCK_CASES'] ?? 2000);
