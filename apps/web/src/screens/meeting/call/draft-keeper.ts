/** How sending a change went. `held`: these fields do not fit as typed; the others may go without them. */
export type Sent<Answer> =
  | { kind: "saved"; version: number; answer: Answer }
  | { kind: "held"; reasons: Readonly<Record<string, string>> }
  | { kind: "changed-meanwhile" }
  | { kind: "lost" };

export interface KeeperState {
  kind: "saved" | "saving" | "changed-meanwhile" | "lost";
  /** Why a field is not saved as typed: the key of a sentence, by field. */
  held: Readonly<Record<string, string>>;
}

/** ms of quiet after a change before it is sent, and between two attempts without a connection. */
export interface Pace {
  quiet: number;
  again: number;
}

/**
 * Saves what is typed, one request at a time, each on the version that the one before made. What could not go is
 * kept and goes along with the next; after somebody else's change nothing is sent any more.
 */
export class DraftKeeper<Fields extends object, Answer> {
  private waiting: Partial<Fields> = {};
  private held: Record<string, string> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private version: number,
    private readonly send: (version: number, change: Partial<Fields>) => Promise<Sent<Answer>>,
    private readonly heard: {
      state: (state: KeeperState) => void;
      saved: (change: Partial<Fields>, answer: Answer, version: number) => void;
    },
    private readonly pace: Pace = { quiet: 500, again: 10_000 },
  ) {}

  /** Takes a change and sends it after a moment of quiet. */
  put(change: Partial<Fields>): void {
    if (this.stopped) return;
    Object.assign(this.waiting, change);
    for (const field of Object.keys(change)) delete this.held[field];
    this.tell("saving");
    this.later(this.pace.quiet);
  }

  /** Sends now. The version that holds everything typed, or null while something could not be saved. */
  async settle(): Promise<number | null> {
    clearTimeout(this.timer);
    while (this.running || Object.keys(this.toSend()).length > 0) {
      const before = this.version;
      await (this.running ?? this.start());
      if (this.version === before && Object.keys(this.toSend()).length > 0) break;
    }
    return !this.stopped && Object.keys(this.waiting).length === 0 ? this.version : null;
  }

  /** Nothing is sent any more. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void (this.running ?? this.start()), wait);
  }

  private toSend(): Partial<Fields> {
    if (this.stopped) return {};
    const parts = Object.entries(this.waiting).filter(([field]) => !(field in this.held));
    // Entries of a Partial<Fields> make one again.
    return Object.fromEntries(parts) as Partial<Fields>;
  }

  private start(): Promise<void> {
    this.running = this.round().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async round(): Promise<void> {
    let change = this.toSend();
    while (Object.keys(change).length > 0) {
      this.tell("saving");
      const sent = await this.send(this.version, change);
      if (this.stopped) return;
      if (sent.kind === "changed-meanwhile") this.stop();
      if (sent.kind === "changed-meanwhile" || sent.kind === "lost") {
        this.tell(sent.kind);
        if (sent.kind === "lost") this.later(this.pace.again);
        return;
      }
      if (sent.kind === "saved") this.took(change, sent.answer, sent.version);
      else Object.assign(this.held, sent.reasons);
      change = this.toSend();
    }
    this.tell("saved");
  }

  private took(change: Partial<Fields>, answer: Answer, version: number): void {
    this.version = version;
    for (const field of Object.keys(change) as (keyof Fields)[]) {
      // Typed again while it was under way: the newer text still has to go.
      if (Object.is(this.waiting[field], change[field])) delete this.waiting[field];
    }
    this.heard.saved(change, answer, version);
  }

  private tell(kind: KeeperState["kind"]): void {
    this.heard.state({ kind, held: { ...this.held } });
  }
}
