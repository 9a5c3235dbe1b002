import { findCountyFaults } from './county-faults.ts';
import { describe } from './sentences.ts';

/** Runs a step of the terminal; where it breaks, its message is enough, and DEBUG=1 shows where. Modules that read county.json are loaded inside, so that its faults are told first. */
export async function orSay(step: string, run: () => Promise<void>): Promise<void> {
	const faults = findCountyFaults();
	for (const fault of faults) console.error(`error    ${describe(fault)}`);
	if (faults.length > 0) {
		console.error(`${step} did not begin: correct data/county.json first.`);
		process.exitCode = 1;
		return;
	}
	try {
		await run();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		console.error(process.env.DEBUG ? error : `${step} stopped: ${message} (DEBUG=1 shows where)`);
		process.exitCode = 1;
	}
}
