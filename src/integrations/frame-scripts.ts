import { sha256 } from '../exports/content-security-policy.ts';
import { EMBED_THEME } from '../site/embed-theme.ts';
import { CHOSEN_THEME } from '../terms/theme.ts';

/**
 * The scripts that Starlight 0.42 writes into a page as they stand (`is:inline`), by their SHA-256, of its
 * components in the order in which they run, and our own.
 */
export const FRAME_SCRIPTS: ReadonlySet<string> = new Set([
  // SidebarPersister.astro
  'wX2yOADeV+NMngflD5uYi3vl50SHC4sfM1EmylVjlX4=',
  '7eCV4jtsr4t4knb3c4FCRPeu7GGZeOUGE3XvWix0XOQ=',
  // ThemeProvider.astro and EmbedPage.astro, our own
  sha256(CHOSEN_THEME),
  sha256(EMBED_THEME),
]);
