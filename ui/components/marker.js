
const markers = new WeakMap();

export default function (component) {
  const { data, parentElement: root } = component;
  const before = markers.get(root);
  if (before && before.answer === data.answer) {
    before.component = component;
    before.fresh(data);
    return before.leave;
  }
  if (before) before.end();
  const state = new Marker(root, component, before);
  markers.set(root, state);
  return state.leave;
}

const make = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const clock = (seconds) => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");

class Marker {
  constructor(root, component, before) {
    this.root = root;
    this.component = component;
    this.answer = component.data.answer;
    this.pending = before ? before.pending : [];
    this.number = Math.max(before ? before.number : 0, component.data.ack);
    this.at = 0;
    this.box = null;
    this.place = root.getElementById("report");
    this.panel = root.getElementById("panel");
    this.place.innerHTML = component.data.html;
    this.sound = root.getElementById("sound");
    this.place.classList.toggle("has-sound", Boolean(this.sound));
    this.unwire = this.sound ? wire(root) : () => {};
    this.words = Array.from(this.place.querySelectorAll(".transcript .w"));
    this.typed = (event) => this.key(event);
    document.addEventListener("keydown", this.typed, true);
    this.build();
    this.fresh(component.data);
    this.typedBefore();
    this.leave = () => {
      this.end();
      markers.delete(root);
    };
  }

  end() {
    this.unwire();
    document.removeEventListener("keydown", this.typed, true);
  }

  fresh(data) {
    this.pending = this.pending.filter((deed) => deed.n > data.ack);
    this.data = data;
    if (!this.pending.length) {
      this.items = data.items.map((item) => ({ ...item }));
      this.comments = data.comments.map((comment) => ({ ...comment }));
    }
    this.draw();
    if (this.pending.length) this.send();
  }

  send() {
    this.component.setStateValue("deeds", { list: this.pending, at: Date.now() });
  }

  tell(deed) {
    this.number += 1;
    this.pending.push({ n: this.number, answer: this.answer, ...deed });
    this.send();
  }

  build() {
    this.panel.innerHTML = "";
    this.panel.scrollTop = 0;
    const data = this.component.data;
    const top = make("div", "top");
    this.panel.append(top);
    top.append(make("p", "where", `Answer ${data.at} of ${data.count}`));
    const row = make("div", "row");
    for (const [name, key, act] of [
      ["Comment", "C", () => this.comment(false)],
      ["Good moment", "G", () => this.comment(true)],
      ["Snippet", "S", () => this.snippets()],
      ["A part begins", "I", () => this.begins()],
      ["It ends", "O", () => this.ends()],
      ["Previous", "P", () => this.go("previous")],
      ["Next answer", "N", () => this.go("next")],
      ["Finish", "F", () => this.go("finish")],
    ]) {
      const button = make("button", "", name);
      button.type = "button";
      button.append(make("kbd", "", key));
      button.addEventListener("click", act);
      row.append(button);
    }
    this.boxes = make("div");
    this.status = make("p", "state");
    this.status.setAttribute("role", "status");
    this.top = top;
    top.append(row, this.boxes, this.status);
    this.panel.append(make("h2", "", "What the program noticed"));
    this.list = make("ol");
    this.panel.append(this.list);
    this.panel.append(make("h2", "", "Comments"));
    this.said = make("ul");
    this.panel.append(this.said);
    const keys = make("div", "keys");
    for (const [key, text] of [
      ["Space", "play, pause"], ["← →", "word by word"], ["↑ ↓", "what to look at"], ["L", "hear it"],
      ["A", "agree"], ["D", "disagree"], ["1–4", "set the level"], ["0", "not looked at"],
      ["I O", "a part begins, ends"], ["Shift ← →", "a part, word by word"], ["Esc", "no part"],
    ]) {
      const line = make("span");
      line.append(make("kbd", "", key), text);
      keys.append(line);
    }
    this.panel.append(keys);
  }

  draw() {
    this.list.textContent = "";
    this.items.forEach((item, index) => this.list.append(this.drawn(item, index)));
    if (!this.items.length) this.list.append(make("li", "where", "Nothing. Your own ears decide."));
    this.said.textContent = "";
    for (const comment of this.comments) this.said.append(this.remark(comment));
    if (!this.comments.length) this.said.append(make("li", "where", "None yet."));
  }

  drawn(item, index) {
    const now = index === this.at;
    const row = make("li", `item${now ? " now" : ""}${item.verdict === "struck" ? " struck" : ""}`);
    if (now) row.setAttribute("aria-current", "true");
    const head = make("p", "name", item.title);
    row.append(head);
    const says = item.kind === "level" ? `The program says: ${item.state}` : item.state;
    row.append(make("p", "said", `${item.when ? `${item.when} · ` : ""}${item.quote ? `“${item.quote}”` : says}`));
    if (item.quote) row.append(make("p", "said", says));
    if (item.text) row.append(make("p", "full", item.text));
    if (item.reply) row.append(make("p", "reply", item.reply));
    if (item.reason) row.append(make("p", "said", `You: ${item.reason}`));
    const deeds = make("div", "row");
    const button = (name, key, on, act) => {
      const made = make("button", on ? "on" : "", name);
      made.type = "button";
      if (now) made.append(make("kbd", "", key));
      else made.tabIndex = -1; // ↑ and ↓ lead there: Tab goes on to the comments
      made.setAttribute("aria-pressed", String(on));
      made.addEventListener("click", () => {
        this.at = index;
        act();
      });
      deeds.append(made);
    };
    button("Agree", "A", item.verdict === "kept", () => this.agree());
    button("Disagree", "D", item.verdict === "struck", () => this.disagree());
    item.scale.forEach(([level, name], at) => {
      if (now || item.level === level) button(name, String(at + 1), item.level === level, () => this.level(at));
    });
    row.append(deeds);
    row.addEventListener("click", (event) => {
      if (event.target.closest("button") || this.at === index) return;
      this.at = index;
      this.draw();
    });
    return row;
  }

  remark(comment) {
    const row = make("li", "comment");
    const when = make("button", "when", comment.when || "–");
    when.type = "button";
    when.addEventListener("click", () => {
      if (this.sound && comment.start_s !== null) {
        this.sound.currentTime = comment.start_s;
        this.play();
      }
    });
    row.append(when, make("span", "", `${comment.good ? "★ " : ""}${comment.by ? `${comment.by}: ` : ""}${comment.text}`));
    const gone = make("button", "", "Delete");
    gone.type = "button";
    gone.setAttribute("aria-label", `Delete the comment: ${comment.text}`);
    gone.addEventListener("click", () => {
      this.comments = this.comments.filter((each) => each.key !== comment.key);
      this.tell({ do: "unsay", key: comment.key });
      this.draw();
    });
    if (!comment.by) row.append(gone);
    if (comment.quote) row.append(make("span", "quote", `“${comment.quote}”`));
    return row;
  }

  say(text) {
    this.status.textContent = text;
  }

  step(by) {
    if (!this.items.length) return;
    this.at = Math.min(this.items.length - 1, Math.max(0, this.at + by));
    this.draw();
    this.reveal();
  }

  reveal() {
    if (this.at === 0) this.panel.scrollTop = 0;
    const row = this.list.children[this.at];
    const edge = this.top.getBoundingClientRect().bottom;
    const box = this.panel.getBoundingClientRect();
    const place = row ? row.getBoundingClientRect() : box;
    const seen = Math.min(box.bottom, window.innerHeight) - 16;
    if (place.bottom > seen) this.panel.scrollTop += place.bottom - seen;
    else if (place.top < edge) this.panel.scrollTop -= edge - place.top + 16;
  }

  hear() {
    const item = this.items[this.at];
    if (!this.sound || !item || item.start_s === null) return;
    this.sound.currentTime = Math.max(0, item.start_s - 0.5);
    this.play();
  }

  play() {
    this.sound.play().catch(() => {}); // cut short by the next key
  }

  agree() {
    const item = this.items[this.at];
    if (!item) return;
    this.unlevel(item);
    item.verdict = item.verdict === "kept" ? "" : "kept";
    item.reason = "";
    this.tell({ do: "verdict", id: item.id, verdict: item.verdict, text: "" });
    this.say(item.verdict ? "Kept: the learner gets this." : "Not looked at.");
    this.next();
  }

  disagree() {
    const item = this.items[this.at];
    if (!item) return;
    if (item.verdict === "struck") {
      item.verdict = item.reason = "";
      this.tell({ do: "verdict", id: item.id, verdict: "", text: "" });
      this.say("Not looked at.");
      this.draw();
      return;
    }
    this.reason(item, "");
  }

  reason(item, words) {
    const from = { do: "reason", id: item.id };
    this.ask(from, `Why not “${item.title}”? It stays with you. Enter keeps it, even empty.`, words, (text) => {
      this.unlevel(item);
      item.verdict = "struck";
      item.reason = text;
      this.tell({ do: "verdict", id: item.id, verdict: "struck", text });
      this.say("Struck: the learner does not get this.");
      this.next();
    });
  }

  level(at) {
    const item = this.items[this.at];
    if (!item || !item.scale[at]) {
      if (item && !item.scale.length) this.say("A keeps this, D strikes it.");
      return;
    }
    const [level, name] = item.scale[at];
    if (item.verdict) this.tell({ do: "verdict", id: item.id, verdict: "", text: "" });
    item.verdict = item.reason = "";
    item.level = item.level === level ? "" : level;
    this.tell({ do: "level", id: item.id, level: item.level, text: "" });
    this.say(item.level ? `${item.title}: ${name}, by you.` : "Not looked at.");
    this.next();
  }

  // A level of one's own takes the place of agreeing and disagreeing, and the other way round.
  unlevel(item) {
    if (!item.level) return;
    item.level = "";
    this.tell({ do: "level", id: item.id, level: "", text: "" });
  }

  next() {
    if (this.at < this.items.length - 1) this.at += 1;
    this.draw();
    this.reveal();
  }

  // A part of the answer chosen by keys: where it begins and ends while it plays, or word by word.
  here(ending) {
    if (!this.sound) return { word: 0, s: null };
    const now = this.sound.currentTime;
    const begun = this.words.filter((word) => Number(word.dataset.s) < now).length;
    const over = this.words.filter((word) => Number(word.dataset.e) <= now).length;
    const word = ending ? begun - 1 : over;
    return { word: Math.min(this.words.length - 1, Math.max(0, word)), s: now };
  }

  begins() {
    const place = this.here();
    this.choose({ from: place, to: place, open: true });
  }

  ends() {
    const to = this.here(true);
    if (this.part) this.choose({ from: this.part.from, to });
    else this.say("A part begins with I.");
  }

  extend(by) {
    const near = this.part ? this.part.to.word + by : this.here().word;
    const word = Math.min(this.words.length - 1, Math.max(0, near));
    if (!this.words[word]) return;
    const at = (edge) => (this.words[word].dataset[edge] === undefined ? null : Number(this.words[word].dataset[edge]));
    const from = this.part ? this.part.from : { word, s: at("s") };
    this.choose({ from, to: { word, s: word < from.word ? at("s") : at("e") } });
  }

  choose(part) {
    this.part = part;
    this.words.forEach((word) => word.classList.remove("picked"));
    if (!part) return;
    const picked = this.picked();
    picked.forEach((word) => word.classList.add("picked"));
    const quote = picked.map((word) => word.querySelector("bdi").textContent).join(" ");
    const times = [part.from.s, part.to.s].filter((s) => s !== null).sort((a, b) => a - b).map(clock);
    const when = part.open ? times.slice(0, 1).join("") : times.join("–");
    const begins = part.open ? "A part begins" : "Chosen";
    this.say(`${begins}${when ? ` ${when}` : ""}${quote ? `: “${quote}”` : ""}. C comments on it.`);
  }

  picked() {
    const [first, last] = [this.part.from.word, this.part.to.word].sort((a, b) => a - b);
    return this.words.slice(Math.max(0, first), last + 1);
  }

  chosen() {
    if (this.part && this.words.length) return this.spanOf(this.picked().map((word) => this.words.indexOf(word)));
    if (this.part) {
      const [start_s, end_s] = [this.part.from.s, this.part.to.s].sort((a, b) => a - b);
      return { start: null, end: null, start_s, end_s };
    }
    const picked = this.root.getSelection ? this.root.getSelection() : window.getSelection();
    if (!picked || !picked.rangeCount || picked.isCollapsed) return null;
    const range = picked.getRangeAt(0);
    const inside = this.words.map((word, at) => (range.intersectsNode(word) ? at : -1)).filter((at) => at >= 0);
    return inside.length ? this.spanOf(inside) : null;
  }

  spanOf(inside) {
    const length = (word) => Array.from(word.querySelector("bdi").textContent).length;
    let start = 0;
    for (let at = 0; at < inside[0]; at += 1) start += length(this.words[at]) + 1;
    let end = start - 1;
    for (let at = inside[0]; at <= inside[inside.length - 1]; at += 1) end += length(this.words[at]) + 1;
    const first = this.words[inside[0]];
    const last = this.words[inside[inside.length - 1]];
    const timed = first.dataset.s !== undefined && last.dataset.e !== undefined;
    return { start, end, start_s: timed ? Number(first.dataset.s) : null, end_s: timed ? Number(last.dataset.e) : null };
  }

  spot() {
    const span = this.chosen();
    if (span) return span;
    const now = this.sound ? this.sound.currentTime : null;
    return { start: null, end: null, start_s: now, end_s: now };
  }

  add(text, good, spot) {
    const key = newKey();
    this.tell({ do: "note", key, text, good, ...spot });
    this.choose(null);
    const when = spot.start_s === null ? "" : clock(spot.start_s);
    this.comments.push({ key, text, good, start_s: spot.start_s, when, quote: "" });
    this.comments.sort((a, b) => (a.start_s ?? -1) - (b.start_s ?? -1));
    this.say(`Comment kept${when ? ` at ${when}` : ""}.`);
    this.draw();
  }

  comment(good, spot = this.spot(), words = "") {
    const when = spot.start_s === null ? "" : ` at ${clock(spot.start_s)}`;
    const label = `${good ? "What works" : "Comment"}${when}. Enter keeps it, Esc lets it be.`;
    this.ask({ do: "comment", good, spot }, label, words, (text) => {
      if (text) this.add(text, good, spot);
    });
  }

  snippets() {
    if (this.busy()) return;
    const spot = this.spot();
    this.close();
    const box = make("div", "box");
    box.append(make("label", "", "A snippet: press its number, Esc lets it be."));
    const list = make("ol");
    this.data.snippets.slice(0, 9).forEach((each, at) => {
      const button = make("button", "", `${at + 1} ${each.name}: ${each.text}`);
      button.type = "button";
      button.style.textAlign = "start";
      button.addEventListener("click", () => {
        this.close();
        this.add(each.text, false, spot);
      });
      const row = make("li", "row");
      row.append(button);
      list.append(row);
    });
    box.append(list);
    this.boxes.append(box);
    this.box = { kind: "snippets", spot };
  }

  // What is being typed is kept in the browser: a reload or another answer in between does not lose it.
  get unsent() {
    return `comment ${this.answer}`;
  }

  typedBefore() {
    const from = JSON.parse(localStorage.getItem(this.unsent) || "null");
    if (!from || !from.text.trim()) return;
    if (from.do === "comment") this.comment(from.good, from.spot, from.text);
    const item = this.items.find((each) => each.id === from.id);
    if (from.do === "reason" && item) {
      this.at = this.items.indexOf(item);
      this.draw();
      this.reason(item, from.text);
    }
  }

  busy() {
    if (!this.box || this.box.kind !== "ask" || !this.box.area.value.trim()) return false;
    this.say("Enter keeps what you typed, Esc lets it be.");
    this.box.area.focus();
    return true;
  }

  ask(from, label, text, kept) {
    if (this.busy()) return;
    this.close();
    const resume = this.sound && !this.sound.paused;
    if (resume) this.sound.pause();
    const box = make("div", "box");
    const words = make("label", "", label);
    const area = make("textarea");
    area.rows = 2;
    area.dir = "auto";
    area.value = text;
    const keep = () => localStorage.setItem(this.unsent, JSON.stringify({ ...from, text: area.value }));
    area.addEventListener("input", keep);
    if (text) keep();
    words.append(area);
    box.append(words);
    this.boxes.append(box);
    this.box = { kind: "ask", kept, area, resume };
    area.focus({ preventScroll: true });
  }

  close() {
    this.boxes.textContent = "";
    localStorage.removeItem(this.unsent);
    if (this.box && this.box.resume) this.play();
    this.box = null;
    this.reveal();
  }

  go(where) {
    this.tell({ do: "go", where });
    this.say("One moment …");
  }

  key(event) {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (this.box && this.box.kind === "ask" && target === this.box.area) {
      if (event.key === "Escape") this.stop(event, () => this.close());
      else if (event.key === "Enter" && !event.shiftKey) {
        const { kept, area } = this.box;
        this.stop(event, () => {
          this.close();
          kept(area.value.trim());
        });
      }
      return;
    }
    if (target.closest && target.closest("textarea, input, select, [contenteditable]")) return;
    if (this.box && this.box.kind === "snippets") {
      const number = Number(event.key);
      if (event.key === "Escape") this.stop(event, () => this.close());
      else if (number >= 1 && number <= Math.min(9, this.data.snippets.length)) {
        const { spot } = this.box;
        this.stop(event, () => {
          this.close();
          this.add(this.data.snippets[number - 1].text, false, spot);
        });
      }
      return;
    }
    if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      this.stop(event, () => this.extend(event.key === "ArrowRight" ? 1 : -1));
      return;
    }
    const act = {
      i: () => this.begins(), o: () => this.ends(), Escape: this.part ? () => this.choose(null) : null,
      ArrowDown: () => this.step(1), ArrowUp: () => this.step(-1), l: () => this.hear(), a: () => this.agree(),
      d: () => this.disagree(), c: () => this.comment(false), g: () => this.comment(true), s: () => this.snippets(),
      n: () => this.go("next"), p: () => this.go("previous"), f: () => this.go("finish"),
      1: () => this.level(0), 2: () => this.level(1), 3: () => this.level(2), 4: () => this.level(3),
      0: () => this.item0(),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) this.stop(event, act);
  }

  item0() {
    const item = this.items[this.at];
    if (!item || !(item.level || item.verdict)) return;
    const kind = item.level ? { do: "level", level: "" } : { do: "verdict", verdict: "" };
    item.level = item.verdict = item.reason = "";
    this.tell({ ...kind, id: item.id, text: "" });
    this.say("Not looked at.");
    this.draw();
  }

  stop(event, act) {
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}
