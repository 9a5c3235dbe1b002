/** Runs a step of the terminal; where it breaks, its message is enough, and DEBUG=1 shows where. */
export async function orSay(step: string, run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		console.error(process.env.DEBUG ? error : `${step} stopped: ${message} (DEBUG=1 shows where)`);
		process.exitCode = 1;
	}
}
