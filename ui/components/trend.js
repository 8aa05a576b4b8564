const trends = new WeakMap();
const HIGH = 260, TOP = 14, BOTTOM = 34, RIGHT = 14;
const SVG = "http://www.w3.org/2000/svg";
const SHAPES = {
  "": "M0,-5 A5,5 0 1 1 -0.01,-5 Z",
  inside: "M0,-5 A5,5 0 1 1 -0.01,-5 Z",
  over: "M0,-6.5 L6,4.5 L-6,4.5 Z",
  under: "M0,6.5 L6,-4.5 L-6,-4.5 Z",
};

const node = (name, attributes, ...inside) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};
const tag = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

function steps(low, high) {
  const rough = (high - low) / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const found = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step / 1000; at += step) found.push(at);
  return found;
}

function range(dots, rungs) {
  if (rungs.length) return [-0.35, rungs.length - 1 + 0.35];
  const all = dots.flatMap((dot) => [dot.value, dot.low, dot.high]).filter((each) => each !== null);
  let low = Math.min(...all), high = Math.max(...all);
  if (low === high) [low, high] = [low - 1, high + 1];
  const spare = (high - low) * 0.12;
  return [low >= 0 ? Math.max(0, low - spare) : low - spare, high + spare];
}

export default function (component) {
  const { data, parentElement: root } = component;
  const before = trends.get(root);
  const text = JSON.stringify(data);
  if (before && before.text === text) {
    before.send = component.setTriggerValue;
    return before.leave;
  }
  if (before) before.end();
  const place = root.querySelector("#trend");
  const state = { text, send: component.setTriggerValue };
  const open = (dot) => state.send("open", dot.id);

  const told = tag("div", "", { class: "told" });
  const line = tag("p", "", { role: "status" });
  const go = tag("button", "Open this answer", { type: "button" });
  told.append(line, go);
  let chosen = data.dots[data.dots.length - 1];
  const tell = (dot) => {
    chosen = dot;
    line.textContent = `${dot.when}: ${dot.said}. ${dot.about}`;
  };
  go.addEventListener("click", () => open(chosen));

  const chart = tag("div");
  const draw = () => {
    const wide = Math.max(260, chart.clientWidth || place.clientWidth || 640);
    const rungs = data.rungs;
    const names = rungs.length ? Math.max(...rungs.map((each) => each.length)) * 7.2 + 10 : 44;
    const [low, high] = range(data.dots, rungs);
    const y = (value) => TOP + (HIGH - TOP - BOTTOM) * (1 - (value - low) / (high - low));
    const many = data.dots.length;
    const x = (at) => names + 10 + (many === 1 ? 0.5 : at / (many - 1)) * (wide - names - RIGHT - 20);
    const svg = node("svg", { viewBox: `0 0 ${wide} ${HIGH}`, role: "group", "aria-label": `${data.name} over time` });

    const bands = new Set(data.dots.map((dot) => `${dot.low} ${dot.high}`));
    const one = bands.size === 1 && (data.dots[0].low !== null || data.dots[0].high !== null) ? data.dots[0] : null;
    if (one) {
      const upper = one.high === null ? TOP : y(one.high);
      const lower = one.low === null ? HIGH - BOTTOM : y(one.low);
      svg.append(node("rect", { class: "band", x: names, y: upper, width: wide - names - RIGHT, height: lower - upper }));
      for (const end of [one.low, one.high]) {
        if (end !== null) svg.append(node("line", { class: "edge", x1: names, x2: wide - RIGHT, y1: y(end), y2: y(end) }));
      }
      svg.append(node("text", { class: "named", x: wide - RIGHT - 4, y: upper + 15, "text-anchor": "end" }, "usual"));
    } else {
      data.dots.forEach((dot, at) => {
        if (dot.low === null && dot.high === null) return;
        const upper = dot.high === null ? TOP : y(dot.high), lower = dot.low === null ? HIGH - BOTTOM : y(dot.low);
        svg.append(node("rect", { class: "band", x: x(at) - 6, y: upper, width: 12, height: Math.max(1, lower - upper) }));
      });
    }
    const marks = rungs.length ? rungs.map((_, at) => at) : steps(low, high);
    for (const mark of marks) {
      svg.append(node("line", { class: "rule", x1: names, x2: wide - RIGHT, y1: y(mark), y2: y(mark) }));
      const words = rungs.length ? rungs[mark] : String(Math.round(mark * 100) / 100);
      svg.append(node("text", { x: names - 8, y: y(mark) + 4, "text-anchor": "end" }, words));
    }
    if (many > 1) {
      svg.append(node("path", { class: "line", d: data.dots.map((dot, at) => `${at ? "L" : "M"}${x(at)},${y(dot.value)}`).join("") }));
    }
    let last = -1e9;
    data.dots.forEach((dot, at) => {
      const far = x(at) - last > 74, ends = at === many - 1;
      if (at === 0 || (far && (ends || x(many - 1) - x(at) > 74))) {
        const anchor = at === 0 && many > 1 ? "start" : ends && many > 1 ? "end" : "middle";
        svg.append(node("text", { x: x(at), y: HIGH - 10, "text-anchor": anchor }, dot.day));
        last = x(at);
      }
    });
    data.dots.forEach((dot, at) => {
      const label = `${dot.when}: ${dot.said}. ${dot.about} Open this answer.`;
      const shape = node("g", { class: `dot ${dot.place}`, transform: `translate(${x(at)},${y(dot.value)})`, role: "button",
        tabindex: at === many - 1 ? 0 : -1, "aria-label": label });
      shape.append(node("circle", { class: "hit", r: 14 }), node("circle", { class: "ring", r: 9 }),
        node("path", { class: "shape", d: SHAPES[dot.place] }));
      shape.addEventListener("click", () => open(dot));
      shape.addEventListener("mouseenter", () => tell(dot));
      shape.addEventListener("focus", () => tell(dot));
      shape.addEventListener("keydown", (event) => {
        const all = [...svg.querySelectorAll(".dot")];
        const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: many - 1 }[event.key];
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          open(dot);
        } else if (to !== undefined && all[to]) {
          event.preventDefault();
          all.forEach((each, number) => each.setAttribute("tabindex", number === to ? 0 : -1));
          all[to].focus();
        }
      });
      svg.append(shape);
    });
    chart.replaceChildren(svg);
  };

  place.replaceChildren(chart);
  if (data.dots.some((dot) => dot.place)) {
    const key = tag("p", "", { class: "key" });
    for (const [shape, words] of [["inside", "inside the usual range"], ["over", "above it"], ["under", "below it"]]) {
      if (!data.dots.some((dot) => dot.place === shape)) continue;
      const part = tag("span");
      const sign = node("svg", { viewBox: "-8 -8 16 16", "aria-hidden": "true" });
      sign.append(node("path", { d: SHAPES[shape], class: shape === "inside" ? "shape" : "out" }));
      part.append(sign, words);
      key.append(part);
    }
    place.append(key);
  }
  place.append(told);
  tell(chosen);

  const more = tag("details");
  more.append(tag("summary", "The same as a table"));
  const table = tag("table");
  table.append(tag("caption", `${data.name}${data.unit ? `, ${data.unit}` : ""}, the latest first`));
  const head = tag("tr");
  for (const words of ["When", data.name, "Question"]) head.append(tag("th", words, { scope: "col" }));
  head.append(tag("td"));
  const top = tag("thead");
  top.append(head);
  const body = tag("tbody");
  for (const dot of [...data.dots].reverse()) {
    const row = tag("tr");
    const button = tag("button", "Open", { type: "button", "aria-label": `Open the answer of ${dot.when}` });
    button.addEventListener("click", () => open(dot));
    const act = tag("td", "", { class: "act" });
    act.append(button);
    row.append(tag("th", dot.when, { scope: "row" }), tag("td", dot.said), tag("td", dot.about), act);
    body.append(row);
  }
  table.append(top, body);
  const scroll = tag("div", "", { class: "scroll", tabindex: 0, role: "region", "aria-label": "The same as a table" });
  scroll.append(table);
  more.append(scroll);
  place.append(more);

  draw();
  let wide = chart.clientWidth;
  const watcher = new ResizeObserver(() => {
    if (Math.abs(chart.clientWidth - wide) > 8) {
      wide = chart.clientWidth;
      draw();
    }
  });
  watcher.observe(chart);
  state.end = () => watcher.disconnect();
  state.leave = () => {
    state.end();
    trends.delete(root);
  };
  trends.set(root, state);
  return state.leave;
}
