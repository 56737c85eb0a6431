/** An error as the system raises it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: simulated`), { code });
