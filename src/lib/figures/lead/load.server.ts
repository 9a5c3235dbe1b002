import type { County } from '../../core/county.ts';
import { candidatesOf, loadFindings } from '../../findings/all.server.ts';
import { byImportance, leading, type Importance } from '../../findings/importance.ts';
import { sayRankRules } from '../../findings/lead.ts';
import type { Context, SourceText } from '../figure.ts';
import { leadCard, type FiledCard, type LeadCard } from './card.ts';

/** How many findings lead. */
const most = 5;

/** The leading findings of a county, with how many indicators were ranked and how many are too old to lead. */
export interface Leads<Card = LeadCard> {
	cards: Card[];
	ranked: number;
	old: number;
	/** What rank 1 means. */
	ranks: string;
	/** Who publishes the tables of the cards, each once. */
	publishers: string[];
}

/** The findings that lead by the printed rule, with the texts of all sources. */
export async function loadFiledLeads(
	context: Context,
	sources: Readonly<Record<string, SourceText>>
): Promise<Leads<FiledCard>> {
	const candidates = candidatesOf(await loadFindings(context.county), context.county.region);
	const scored = byImportance(candidates);
	const cards = leading(scored, most).flatMap((own) => leadCard(own, context) ?? []);
	const named = cards.flatMap(({ card }) => sources[card.source]?.attribution ?? []);
	return {
		cards,
		ranked: scored.length,
		old: candidates.filter(({ set }) => set.age?.isOld).length,
		ranks: sayRankRules(context.locale),
		publishers: [...new Set(named)]
	};
}

/** The same as a page prints it. */
export async function loadLeads(...asked: Parameters<typeof loadFiledLeads>): Promise<Leads> {
	const { cards, ...counts } = await loadFiledLeads(...asked);
	return { ...counts, cards: cards.map(({ card }) => card) };
}

/** One line of the whole order: an indicator and the parts of its score. */
export interface RankedLine extends Importance {
	id: string;
	name: { de: string; en: string };
	leads: boolean;
}

/** All indicators in the order of the rule. */
export async function loadOrder(county: County): Promise<RankedLine[]> {
	const scored = byImportance(candidatesOf(await loadFindings(county), county.region));
	const leads = leading(scored, most);
	return scored.map((own) => ({
		...own.importance,
		id: own.set.indicator.id,
		name: { de: own.named.name_de, en: own.named.name_en },
		leads: leads.includes(own)
	}));
}
