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

await orSay('The build', async () => {
	const { county } = await import('#lib/core/county.ts');
	const { keep, lighten, pack, setParts, sizeOfBuild, weigh } = await import('./steps.ts');
	const unset = await missingOrigin();
	const missing = process.argv.includes('--publish') ? await notForPublication() : undefined;
	if (missing) throw new Error(missing);
	await step('Data', (soFar) => runApart('data', { line, soFar }));
	await step('Pages', (soFar) => runApart('pages', { line, soFar }));
	await step('Embeds', async () => lighten());
	await step('Parts', async () => writeParts());
	await step('Contact', () => writeSecurity());
	await step('Compressed', pack);
	await step('Edition', async () => keep());
	await step('Budgets', async () => weigh());
	if (county.parts) await step('Places', async () => setParts());
	if (unset) line(`\n${unset}`);
	line(`\nBuilt in ${lasted(performance.now() - start)}: build/ has ${sizeOfBuild()}.`);
});
