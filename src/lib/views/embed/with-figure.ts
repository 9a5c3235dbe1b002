import type { Registered } from '../registered.ts';
import { viewFigures } from '../registry.ts';

/** What the server sends with an embed page and the figure itself; only the module of its own view is loaded. */
export async function withFigure<Sent extends { view: string; list: readonly unknown[] }>(
	sent: Sent,
	id: string
): Promise<(Sent & { figure: Registered }) | undefined> {
	const { make } = await viewFigures(sent.view);
	const figure = make(sent.list).find((own) => own.id === id);
	return figure && { ...sent, figure };
}
