import { drawnDate } from '../../timeline/drawn-date.ts';
import { type Part, partAt, partsAbout, partsFor } from '../../timeline/parts.ts';
import { isFiltered } from '../../timeline/state.ts';
import type { Context } from './context.ts';
import { listenToJumps } from './list-jumps.ts';
import { whenNear } from './list-nearness.ts';
import type { ListParts } from './list-parts.ts';
import { listenToBrowserKeys } from './whole-keys.ts';

/** Brings parts of the list into the page when the view asks for them or a reader comes near. */
export class ListLoader {
  readonly #context: Context;
  readonly #parts: ListParts;
  readonly #show: (isChange: boolean) => void;
  #loads = 0;

  /** @param show is called when parts are under way, and again when they have come */
  constructor(context: Context, parts: ListParts, show: (isChange: boolean) => void) {
    this.#context = context;
    this.#parts = parts;
    this.#show = show;
  }

  /** Whether something is under way. */
  get isLoading(): boolean {
    return this.#loads > 0;
  }

  /**
   * Shows the view, with what it lacks once that has come.
   * @param isChange whether the reader asked for it just now
   */
  follow(isChange: boolean): void {
    const { store, byId } = this.#context;
    const { event } = store.state;
    const missing = this.#parts.missing(this.#wanted());
    if (missing.length > 0) void this.#bring(missing, isChange);
    else this.#show(isChange);
    if (event && !byId.has(event)) void this.#find(event, isChange);
  }

  /** Brings what the list of the view lacks: all of it where nothing is filtered. */
  complete(): Promise<void> {
    return this.#bring(this.#lacking(), false);
  }

  /** Listens to what brings a reader near to a part. */
  listen(signal: AbortSignal): void {
    const parts = this.#parts;
    const bring = (missing: readonly Part[]) => this.#bring(missing, false);
    const sections = [...document.querySelectorAll<HTMLElement>('.era[data-era]')];
    whenNear(
      sections,
      (near) => void bring(parts.missing(near.flatMap((section) => parts.ofSection(section) ?? []))),
      signal,
    );
    listenToJumps(parts, bring, signal);
    listenToBrowserKeys(
      () => this.#lacking().length === 0,
      () => this.complete(),
      signal,
    );
  }

  #lacking(): Part[] {
    const isAll = !isFiltered(this.#context.store.state);
    return this.#parts.missing(isAll ? this.#parts.all : this.#wanted());
  }

  /** The parts without which the view cannot be shown as it is. */
  #wanted(): Part[] {
    const { store, byId, tours } = this.#context;
    const { all } = this.#parts;
    const open = byId.get(store.state.event ?? '');
    const steps = tours.get(store.state.tour ?? '')?.steps ?? [];
    const walked = steps.flatMap(({ event, date }) => {
      const when = byId.has(event) ? undefined : drawnDate(date);
      return (when && partAt(all, when.start)) ?? [];
    });
    return [...partsFor(store.state, all), ...(open ? partsAbout(open, all) : []), ...walked];
  }

  async #bring(missing: readonly Part[], isChange: boolean): Promise<void> {
    if (missing.length === 0) return;
    this.#loads++;
    this.#show(isChange);
    await this.#parts.load(missing);
    this.#loads--;
    this.#show(isChange);
  }

  /** Brings the open event, which may stand in any part; or has the store told that there is none. */
  async #find(id: string, isChange: boolean): Promise<void> {
    this.#loads++;
    this.#show(isChange);
    const when = await this.#parts.locate(id);
    if (when) await this.#bring(this.#parts.missing(partsAbout(when, this.#parts.all)), isChange);
    this.#loads--;
    if (when || this.#parts.has(id)) this.#show(isChange);
    else this.#context.store.reread();
  }
}
