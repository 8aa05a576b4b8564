const closings = new WeakMap();

const make = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

export default function (component) {
  const { data, parentElement: root } = component;
  const before = closings.get(root);
  if (before && before.rubric === data.rubric.id) {
    before.component = component;
    before.fresh(data);
    return before.leave;
  }
  if (before) before.end();
  const state = new Closing(root, component, before);
  closings.set(root, state);
  return state.leave;
}

class Closing {
  constructor(root, component, before) {
    this.root = root;
    this.component = component;
    this.rubric = component.data.rubric.id;
    this.pending = before ? before.pending : [];
    this.number = Math.max(before ? before.number : 0, component.data.ack);
    this.at = 0;
    this.place = root.querySelector("#closing");
    this.place.textContent = "";
    this.timer = 0;
    this.copied = () => {};
    this.table = make("table");
    this.place.append(this.table);
    const data = component.data;
    if (!data.learner) {
      const label = make("label", "", "Your summary");
      this.area = make("textarea");
      this.area.rows = 5;
      this.area.dir = "auto";
      this.area.value = data.summary;
      this.area.placeholder = "What you would say at the door, in your own words.";
      this.area.addEventListener("input", () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.summary(), 600);
      });
      this.area.addEventListener("blur", () => this.summary());
      label.append(this.area);
      this.place.append(label);
      this.choices = [
        ["M", "only_comments", "Send only my comments: none of the program’s findings, levels or figures"],
        ["L", "rest", "Send the program’s levels and figures that I did not look at, too"],
      ].map(([key, name, text]) => {
        const line = make("label", "choice");
        const box = make("input");
        box.type = "checkbox";
        box.addEventListener("change", () => this.choose());
        line.append(box, make("kbd", "", key), text);
        this.place.append(line);
        return { name, box };
      });
      this.goes = make("div", "goes");
      this.goes.id = "goes";
      this.place.append(this.goes);
      const row = make("div", "row");
      for (const [key, name, act, solid] of [
        ["R", "Return the review", () => this.back(), true],
        ["Y", "Copy it as text", () => this.copy(), false],
        ["B", "Back to the answers", () => this.tell({ do: "go", where: "back" }), false],
      ]) {
        const button = make("button", solid ? "solid" : "");
        button.type = "button";
        button.append(make("kbd", "", key), name);
        button.addEventListener("click", act);
        if (solid) button.setAttribute("aria-describedby", "goes");
        row.append(button);
      }
      this.place.append(row);
    }
    this.status = make("p", "state");
    this.status.setAttribute("role", "status");
    this.place.append(this.status);
    const keys = "↑ ↓ criterion · 1 to 6 its level, again to take it back";
    this.place.append(make("p", "keys", data.learner ? keys : `${keys} · T summary, Esc leaves it · M, L what goes`));
    this.typed = (event) => this.key(event);
    document.addEventListener("keydown", this.typed, true);
    this.fresh(data);
    this.leave = () => {
      if (this.timer) this.summary();
      this.end();
      closings.delete(root);
    };
  }

  end() {
    document.removeEventListener("keydown", this.typed, true);
  }

  fresh(data) {
    this.pending = this.pending.filter((deed) => deed.n > data.ack);
    this.data = data;
    if (!this.pending.length) {
      this.rows = data.rows.map((row) => ({ ...row }));
      if (!data.learner) this.tells();
    }
    this.draw();
    this.handOver();
    if (this.pending.length) this.send();
  }

  send() {
    this.component.setStateValue("deeds", { list: this.pending, at: Date.now() });
  }

  tell(deed) {
    this.number += 1;
    this.pending.push({ n: this.number, answer: "", ...deed });
    this.send();
  }

  draw() {
    this.table.textContent = "";
    this.table.append(make("caption", "", this.data.rubric.title));
    this.rows.forEach((row, index) => {
      const line = make("tr", index === this.at ? "now" : "");
      const head = make("th", "", row.title);
      head.scope = "row";
      if (row.theirs) head.append(make("div", "theirs", row.theirs));
      line.append(head);
      row.levels.forEach((words, level) => {
        const cell = make("td");
        const button = make("button", row.mine === level ? "on" : "");
        button.type = "button";
        button.setAttribute("aria-pressed", String(row.mine === level));
        if (index === this.at) button.append(make("kbd", "", String(level + 1)));
        button.append(words);
        button.addEventListener("click", () => {
          this.at = index;
          this.rate(level);
        });
        cell.append(button);
        line.append(cell);
      });
      this.table.append(line);
    });
  }

  rate(level) {
    const row = this.rows[this.at];
    if (!row || level >= row.levels.length) return;
    row.mine = row.mine === level ? null : level;
    this.tell({ do: "rate", rubric: this.rubric, criterion: row.id, level: row.mine, text: "" });
    this.status.textContent = row.mine === null ? "Taken back." : `${row.title}: ${row.levels[row.mine]}`;
    if (row.mine !== null && this.at < this.rows.length - 1) this.at += 1;
    this.draw();
  }

  // What goes to the learner, in the words of the bundle, and what is chosen for it.
  tells() {
    this.choices.forEach(({ name, box }) => {
      box.checked = this.data[name];
    });
    this.still();
    this.goes.textContent = "";
    this.goes.append(make("p", "", "If you return it now:"));
    for (const line of this.data.goes) this.goes.append(make("p", "", line));
  }

  // Beside "only my comments" the other choice says nothing.
  still() {
    this.choices[1].box.disabled = this.choices[0].box.checked;
  }

  choose(flip) {
    if (flip !== undefined && !this.choices[flip].box.disabled) this.choices[flip].box.checked ^= true;
    this.still();
    const [only, rest] = this.choices.map(({ box }) => box.checked);
    this.tell({ do: "send", only_comments: only, rest });
  }

  summary() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.area && this.area.value !== (this.told ?? this.data.summary)) {
      this.told = this.area.value;
      this.tell({ do: "summary", text: this.area.value });
    }
  }

  back() {
    this.summary();
    this.status.textContent = "Packing …";
    this.tell({ do: "return" });
  }

  // The text has what was typed or rated a moment ago once that is kept: the copy waits for it.
  async copy() {
    this.summary();
    this.status.textContent = "Copying …";
    const text = new Promise((done) => {
      this.copied = done;
    });
    this.handOver();
    try {
      const words = text.then((letter) => new Blob([letter], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": words })]);
      this.status.textContent = "Copied as text, for an e-mail.";
    } catch {
      this.status.textContent = "This browser does not let a page copy. The text stands below.";
    }
  }

  handOver() {
    if (!this.pending.length) this.copied(this.data.letter);
  }

  key(event) {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target === this.area) {
      if (event.key === "Escape") {
        this.summary();
        this.area.blur();
      }
      return;
    }
    const fields = "textarea, input:not([type=checkbox]):not([type=radio]), select, [contenteditable], [role=combobox], [role=listbox]";
    if (target.closest && target.closest(fields)) {
      if (event.key === "Escape" && target.matches("input[type=text]:not([role=combobox])")) target.blur();
      return;
    }
    const number = Number(event.key);
    let act = null;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      act = () => {
        const by = event.key === "ArrowDown" ? 1 : -1;
        this.at = Math.min(this.rows.length - 1, Math.max(0, this.at + by));
        this.draw();
      };
    } else if (number >= 1 && number <= 6) act = () => this.rate(number - 1);
    else if (!this.data.learner) {
      act = {
        t: () => this.area.focus(), m: () => this.choose(0), l: () => this.choose(1), r: () => this.back(),
        y: () => this.copy(),
        b: () => this.tell({ do: "go", where: "back" }),
      }[event.key.toLowerCase()];
    }
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }
}
