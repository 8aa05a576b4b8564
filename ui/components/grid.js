const grids = new WeakMap();
const AT_ONCE = 5;
const NARROW = window.matchMedia("(max-width: 44rem)");
const MARKS = { strong: ["●", "strongly"], partial: ["◐", "partly"], "": ["○", "not yet"] };

const make = (name, text = "", attributes = {}) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const sign = (level) => make("span", MARKS[level][0], { "aria-hidden": "true" });

export default function (component) {
  const { data, parentElement: root } = component;
  const text = JSON.stringify(data);
  const state = grids.get(root) || { from: 0 };
  state.send = component.setTriggerValue;
  if (state.text !== text) {
    state.text = text;
    state.from = Math.min(state.from, Math.max(0, data.heads.length - 1));
    state.draw = () => draw(root, data, state);
    state.draw();
  }
  const again = () => state.draw();
  NARROW.addEventListener("change", again);
  grids.set(root, state);
  return () => {
    NARROW.removeEventListener("change", again);
    grids.delete(root);
  };
}

// The roles are named because a table that is laid out as blocks, in a narrow window, is none to some readers.
function draw(root, data, state) {
  const shown = NARROW.matches ? data.heads.length : AT_ONCE;
  if (NARROW.matches) state.from = 0;
  const last = Math.min(state.from + shown, data.heads.length);
  const heads = data.heads.slice(state.from, last);
  const table = make("table", "", { role: "table" });
  table.append(make("caption", data.caption, { class: "hidden" }));
  const head = make("tr", "", { role: "row" });
  head.append(make("th", "What the job asks for", { scope: "col", role: "columnheader" }));
  for (const each of heads) {
    const cell = make("th", "", { scope: "col", role: "columnheader", title: each.prompt });
    cell.append(make("span", each.prompt, { class: "asked", dir: "auto" }), make("span", each.day, { class: "day" }));
    head.append(cell);
  }
  const top = make("thead", "", { role: "rowgroup" });
  top.append(head);
  const body = make("tbody", "", { role: "rowgroup" });
  data.rows.forEach((row, at) => {
    const line = make("tr", "", { role: "row", class: row.level || "none" });
    const name = make("th", "", { scope: "row", role: "rowheader" });
    const level = make("span", "", { class: "level" });
    level.append(sign(row.level), row.level ? ` ${MARKS[row.level][1]}` : " in no answer yet");
    name.append(make("span", row.text, { dir: "auto" }), level);
    line.append(name);
    heads.forEach((each, column) => {
      const found = row.cells[state.from + column];
      const cell = make("td", "", { role: "cell", class: found ? "" : "empty" });
      if (found) {
        const open = make("button", "", { type: "button" });
        const says = `${MARKS[found][1]}, in the answer to “${each.prompt}” of ${each.day}: open it there`;
        open.setAttribute("aria-label", says);
        open.append(sign(found), ` ${MARKS[found][1]}`, make("span", ` · ${each.prompt} · ${each.day}`, { class: "where" }));
        open.addEventListener("click", () => state.send("open", { row: at, column: state.from + column, at: Date.now() }));
        cell.append(open);
      } else {
        const no = make("span", "", { class: "no" });
        no.append(sign(""), make("span", MARKS[""][1], { class: "hidden" }));
        cell.append(no);
      }
      line.append(cell);
    });
    body.append(line);
  });
  table.append(top, body);
  const keys = make("p", "", { class: "keys" });
  keys.append("A mark opens the answer where it was said. ");
  keys.append(sign(""), " not yet");
  const parts = [keys, table];
  if (data.heads.length > shown) {
    const turn = make("div", "", { class: "turn" });
    const go = (name, to, off) => {
      const button = make("button", name, { type: "button" });
      button.disabled = off;
      button.addEventListener("click", () => {
        state.from = to;
        state.draw();
        const again = [...root.querySelectorAll(".turn button")].find((each) => each.textContent === name);
        if (again && !again.disabled) again.focus();
      });
      return button;
    };
    const where = make("span", `Answers ${state.from + 1} to ${last} of ${data.heads.length}`, { role: "status" });
    turn.append(
      go("Newer answers", Math.max(0, state.from - shown), state.from === 0), where,
      go("Older answers", last, last >= data.heads.length),
    );
    parts.push(turn);
  }
  root.querySelector("#grid").replaceChildren(...parts);
}
