/** The exit codes of the command, as shells expect them. */
export const exitCodes = { success: 0, badInput: 1, badUsage: 2 } as const;
