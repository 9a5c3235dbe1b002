import type { Said } from './apart.ts';
import { endThreads } from './threads.ts';

// The other side of apart.ts: runs the step that its first argument names.
const tell = (said: Said) => void process.send?.(said);

endThreads();
try {
	const { makeData, makePages } = await import('./steps-apart.ts');
	const result =
		process.argv[2] === 'data'
			? await makeData((line) => tell({ line }))
			: await makePages((soFar) => tell({ soFar }));
	tell({ result, bytes: process.resourceUsage().maxRSS * 1024 });
} catch (error) {
	if (process.env.DEBUG) console.error(error);
	tell({ fault: error instanceof Error ? error.message : String(error) });
}
// Threads of packages may still wait for work.
process.disconnect();
process.exit();
