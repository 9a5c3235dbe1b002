import { loadNewest } from '#lib/views/news/newest.server.ts';
import { loadNews } from '#lib/views/news/news.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	news: await loadNews(params.lang ?? 'de'),
	...(await loadNewest(params.lang ?? 'de'))
});
