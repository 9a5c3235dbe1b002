/** What the site must not say: that help does not exist where only the list is silent. */
const claims: readonly RegExp[] = [
	/\bkeine[rnm]? (passenden? |weiteren? |einzigen? |eigenen? )?(Aktivität|Angebot|Maßnahme|Hilfe|Unterstützung|Förderung)/i,
	/\bkein (passendes |weiteres |einziges |eigenes )?(Angebot|Programm|Projekt)/i,
	/\b(für|zu) (niemanden|niemandem)\b/i,
	/(Aktivität|Angebot|Hilfe|Maßnahme|Zielgruppe|Bedarf|Gruppe)[^.;:!?]*\b(gibt es|es gibt|gebe es) (hier |dort |noch |dafür )?(nicht|kein)/i,
	/\b(gibt es|es gibt|gebe es) (hier |dort |noch |dafür )?(nicht|kein)[^.;:!?]*(Aktivität|Angebot|Hilfe|Maßnahme)/i,
	/\bohne (passende )?(Aktivität|Angebot|Hilfe(?! zum Lebensunterhalt))\b/i,
	/\bwo (etwas fehlt|noch nichts|es [^.;:]{0,20}(gruppe|Menschen)[^.;:]{0,20}keine)\b/i,
	/\bfehl(t|en) [^.;:!?]*\b(Aktivität|Angebot|Hilfe|Maßnahme|Unterstützung|Förderung|Beratung)/,
	/\b(Aktivität|Angebot|Hilfe|Maßnahme|Unterstützung|Förderung|Beratung)(e|en)?\b[^.,;:!?]* fehl(t|en)\b/,
	/\b(Aktivitäten?|Angebote?|Hilfe|Maßnahmen?|Unterstützung) (gibt es|besteh(t|en)|existier(t|en)) nicht/,
	/\b(niemand|nichts?|keiner)\b[^.;:!?]* (hilft|bietet|unterstützt|getan)\b|\bbietet [^.;:!?]*\bnichts\b/i,
	/\bkeine[rs]? der (Aktivitäten|Angebote|Maßnahmen)|\bkeine? (Kurs|Beratung)\b|(Versorgungs|Angebots)lücke/i,
	/\b0 (Aktivitäten|Angebote|activities|offers) (für|for)\b/,
	/weiße[rn]? Fleck|unversorgt|nicht abgedeckt|geht leer aus/i,
	/\bno (other |further |single |matching )?(activit|offer|help\b|measure\b|support\b|programme)/i,
	/\bthere (is|are|was|were) (no|not any|none)\b[^.;:!?]*(activit|offer|help|support)/i,
	/\bwithout (an |any )?(activit|offer|help\b)/i,
	/\bwhere (something|an activity|nothing)\b|\bhas none\b|white spot|not covered|uncovered|unserved/i,
	/\black(s|ing)?\b[^.;:!?]*\b(activit|offer|help\b|support)|\bgaps? in (support|help|offers)/i,
	/\b(activit\w+|offers?|help|support)\b[^.,;:!?]* (is|are) (missing|lacking)\b|\bwithout (any )?support\b/i,
	/\bnothing (exists|is done)\b|\boffers? nothing\b|\bno courses?\b/i,
	/\bnobody (helps|offers)|\bnothing (is )?(planned|offered)/i
];

/** The first claim of absence in a text, or nothing. */
export const claimIn = (text: string): string | undefined =>
	claims.map((own) => own.exec(text)?.[0]).find((found) => found !== undefined);

/** A finding on what the list does not name: it stands alone in tiles, pictures and search hits, so it carries the caveat. */
export const isSilence = (text: string): boolean =>
	/\bnicht genannt\b|\b(kein Eintrag der Liste|ohne) zugeordnet|\bzugeordnetem Eintrag der Liste, .*ohne\b|\bassigned entry of the list, .*without\b|\bno entry of the list (is )?assigned|\bwithout an assigned entry|\bnennt sie nicht\b|\bnennt die Liste\b[^.;:]*\bnicht\b(?! (nur|die ganze))|\bdoes not name\b|\bin keinem Thema\b[^.;:]*\bgenannt\b|\bnamed in no theme\b|\bnennt die Liste (dort )?kein|\bnot named\b|\bthe list names no\b/i.test(
		text
	);
export const hasCaveat = (text: string): boolean =>
	/Hilfe kann es trotzdem geben|there may still be help/i.test(text);
