export { load } from '../../../../[[lang=lang]]/embed/[figure]/+page.ts';
