import type { County } from '../../core/county.ts';
import { candidatesOf, loadFindings } from '../../findings/all.server.ts';
import { byImportance, leading, type Importance } from '../../findings/importance.ts';
import { sayRankRules } from '../../findings/lead.ts';
import type { Context } from '../figure.ts';
import { namedSource, type Sources } from '../load.server.ts';
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
}

/** The findings that lead by the printed rule. */
export async function loadFiledLeads(context: Context): Promise<Leads<FiledCard>> {
	const candidates = candidatesOf(await loadFindings(context.county), context.county.region);
	const scored = byImportance(candidates);
	return {
		cards: leading(scored, most).flatMap((own) => leadCard(own, context) ?? []),
		ranked: scored.length,
		old: candidates.filter(({ set }) => set.age?.isOld).length,
		ranks: sayRankRules(context.locale)
	};
}

/** The same as a page prints it, with the names of the sources. */
export async function loadLeads(context: Context, sources: Sources): Promise<Leads> {
	const { cards, ...counts } = await loadFiledLeads(context);
	const named = (card: LeadCard): LeadCard => {
		const known = sources[card.source];
		return known ? { ...card, source: namedSource(known) } : card;
	};
	return { ...counts, cards: cards.map(({ card }) => named(card)) };
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
