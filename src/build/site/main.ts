import { missingOrigin, notForPublication } from '../origin.ts';
import { orSay } from '../or-say.ts';
import { runApart } from './apart.ts';
import { lasted, makeTeller } from './progress.ts';
import { writeParts } from './sbom.ts';
import { writeSecurity } from './security.ts';

const start = performance.now();
const { stdout } = process;
const screen = {
	isTerminal: stdout.isTTY,
	write: (text: string) => void stdout.write(text)
};
const { step, line } = makeTeller(screen, () => performance.now());
let most = 0;
const memory = (bytes: number) => {
	most = Math.max(most, bytes + process.memoryUsage.rss());
};

await orSay('The build', async () => {
	const { county } = await import('#lib/core/county.ts');
	const { keep, lighten, pack, setParts, sizeOfBuild, weigh } = await import('./steps.ts');
	const unset = await missingOrigin();
	const missing = process.argv.includes('--publish') ? await notForPublication() : undefined;
	if (missing) throw new Error(missing);
	await step('Data', (soFar) => runApart('data', { line, soFar, memory }));
	await step('Pages', (soFar) => runApart('pages', { line, soFar, memory }));
	await step('Embeds', async () => lighten());
	await step('Parts', async () => writeParts());
	await step('Contact', () => writeSecurity());
	await step('Compressed', pack);
	await step('Edition', async () => keep());
	await step('Budgets', async () => weigh());
	if (county.parts) await step('Places', async () => setParts());
	if (unset) line(`\n${unset}`);
	const took = `${lasted(performance.now() - start)} with ${(most / 1e9).toFixed(1)} GB of memory at most`;
	line(`\nBuilt in ${took}: build/ has ${sizeOfBuild()}.`);
});
