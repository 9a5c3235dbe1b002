import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** The manifest of a site whose server answers every file so. */
async function manifestWhere(status: number, text = ''): Promise<unknown> {
	vi.stubGlobal('fetch', async () => new Response(text, { status }));
	const { openParts } = await import('./run.browser.ts');
	return openParts('').manifest();
}

it('a site without parts has no manifest', async () => {
	expect(await manifestWhere(404)).toBeNull();
});

it('a server that fails is no site without parts', async () => {
	await expect(manifestWhere(503)).rejects.toThrow('/parts/manifest.json: HTTP 503');
});

it('what is no manifest is damaged', async () => {
	await expect(manifestWhere(200, '<!doctype html>')).rejects.toMatchObject({ code: 'damaged' });
});
