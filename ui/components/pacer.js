
const pacers = new Map();
const LEAVE_MS = 2500;
const SIGN_MS = 5000;
const LAST_S = 5;
const TICKS_S = 3;
const ROUND = 2 * Math.PI * 46;
const SHAPE = `
<div class="face">
  <svg viewBox="0 0 100 100" aria-hidden="true"><circle class="track" cx="50" cy="50" r="46"/><circle class="left" id="ring" cx="50" cy="50" r="46" transform="rotate(-90 50 50)"/></svg>
  <div class="inside"><p class="number" id="number" aria-hidden="true"></p><p class="state" id="state" role="status"></p></div>
</div>
<p class="under" id="under"></p>
<div class="deeds">
  <button type="button" class="solid big" id="main"></button>
  <button type="button" id="over" hidden>Say it again from the start</button>
</div>
<div class="hear" id="hear" hidden><button type="button" id="again">Hear it again</button>${PACES}</div>
<p class="trouble" id="trouble" role="alert" hidden></p>
<audio id="voice" preload="auto"></audio>`;
const STATES = {
  waiting: "", hearing: "Listen", thinking: "Think", pondering: "Take your time", opening: "One moment", recording: "Speak",
  musing: "Your answer", sending: "Putting it safely away",
};
const MAIN = { hearing: "Answer now", thinking: "Answer now", pondering: "Record my answer", recording: "I’m done", musing: "" };
const TONES = { tick: [[660, 0, 0.09]], go: [[660, 0, 0.12], [990, 0.13, 0.2]], stop: [[660, 0, 0.16], [440, 0.17, 0.34]] };

let speaker = null;

async function cue(kind, mute) {
  if (mute) return;
  try {
    speaker = speaker || new AudioContext();
    if (speaker.state !== "running") return;
    let end = 0;
    for (const [pitch, from, length] of TONES[kind]) {
      const tone = speaker.createOscillator();
      const gain = speaker.createGain();
      const at = speaker.currentTime + from;
      tone.frequency.value = pitch;
      gain.gain.setValueAtTime(0.0001, at);
      gain.gain.exponentialRampToValueAtTime(0.06, at + 0.015);
      gain.gain.exponentialRampToValueAtTime(0.0005, at + length);
      tone.connect(gain).connect(speaker.destination);
      tone.start(at);
      tone.stop(at + length);
      end = Math.max(end, from + length);
    }
    await new Promise((done) => { setTimeout(done, end * 1000); });
  } catch {
    speaker = null; // a computer without a sound output has no cues; the screen says the same
  }
}

class Pacer {
  constructor(root, component) {
    const heard = (what, more) => this.heard(what, more);
    const { far } = component.data;
    this.tape = far ? new Far(heard, (what) => this.component.setTriggerValue("deed", { do: what, at: Date.now() })) : new Tape(heard);
    this.phase = "waiting";
    this.before = 0;
    this.left = null;
    this.attach(root, component);
    this.sign = setInterval(() => {
      if (this.phase === "recording" || this.phase === "sending") this.send();
    }, SIGN_MS);
    this.begin();
  }

  attach(root, component) {
    this.root = root;
    const place = root.querySelector("#pacer");
    place.innerHTML = SHAPE;
    this.at = (id) => place.querySelector(`#${id}`);
    this.place = place;
    this.at("main").addEventListener("click", () => this.press());
    this.at("over").addEventListener("click", () => this.deed("over"));
    this.at("voice").addEventListener("ended", () => this.told());
    this.at("again").addEventListener("click", () => this.hear());
    this.at("pace").value = pace();
    this.at("pace").addEventListener("change", () => { this.at("voice").playbackRate = Number(pace(this.at("pace").value)); });
    this.update(component);
  }

  update(component) {
    this.component = component;
    const { data } = component;
    this.data = data;
    this.tape.arrived(data.have);
    if (this.phase === "waiting") {
      this.before = data.have_s;
      this.tape.first = Math.max(this.tape.first, data.have);
    }
    if (this.phase === "sending" && this.tape.pieces.length) this.send();
    if (data.far) {
      if (this.phase === "waiting" && data.far.phase === "recording") { // loaded again in the middle
        this.wants = false;
        this.phase = "opening";
        this.tape.running = true;
      }
      this.tape.told(data.far);
    }
    if (this.wants) this.begin();
    this.draw();
  }

  // A page that was drawn anew has no leave to make a sound before somebody touches it: then it waits for the button.
  begin() {
    const { data } = this;
    if (this.phase !== "waiting" || this.before > 0) return;
    const free = navigator.userActivation ? navigator.userActivation.hasBeenActive : true;
    if (data.record && (!free || !data.auto)) return;
    if (data.mute || (!data.voice && !data.voice_says.endsWith("…"))) {
      this.wants = false;
      this.think();
    } else if (data.voice) {
      this.wants = false;
      this.hear();
    } else this.wants = true;
    this.draw();
  }

  // Once more while one thinks, too: the seconds to think begin anew after it.
  hear() {
    this.phase = "hearing";
    this.draw();
    const voice = this.at("voice");
    if (!voice.src) voice.src = `data:audio/wav;base64,${this.data.voice}`;
    voice.currentTime = 0;
    voice.playbackRate = Number(pace());
    voice.play().catch(() => {
      if (this.phase !== "hearing") return; // cut short by the button
      this.phase = "waiting";
      this.draw();
    });
    this.tape.open().catch(() => {});
  }

  told() {
    if (this.phase === "hearing") this.think();
  }

  think() {
    const { data } = this;
    if (data.think_s === null) {
      this.phase = data.record ? "pondering" : "musing";
      this.draw();
      return;
    }
    this.phase = "thinking";
    if (data.record) this.tape.open().catch(() => {});
    this.count(data.think_s, (left) => { if (left > 0 && left <= TICKS_S) cue("tick", data.mute); }, () => this.start());
  }

  count(from, each, done) {
    const phase = this.phase;
    const end = performance.now() + from * 1000;
    this.whole = from;
    let shown = null;
    clearInterval(this.beat);
    const look = () => {
      if (this.phase !== phase) {
        clearInterval(this.beat);
        return;
      }
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      if (left !== shown) {
        shown = left;
        this.left = left;
        this.draw();
        each(left);
      }
      if (performance.now() >= end) {
        clearInterval(this.beat);
        done();
      }
    };
    look();
    this.beat = setInterval(look, 100);
  }

  press() {
    const { phase } = this;
    if (phase === "waiting" && this.before === 0 && this.data.record) {
      if (this.data.voice) this.hear();
      else this.think();
    } else if (phase === "recording") this.stop();
    else if (phase === "waiting" || phase === "hearing" || phase === "thinking" || phase === "pondering") this.start();
  }

  async start() {
    if (!["waiting", "hearing", "thinking", "pondering"].includes(this.phase)) return;
    const { data } = this;
    this.at("voice").pause();
    this.trouble("");
    if (!data.record) {
      this.phase = "musing";
      if (data.answer_s !== null && data.clock) this.count(data.answer_s, () => {}, () => {});
      this.draw();
      return;
    }
    this.phase = "opening";
    this.draw();
    try {
      if (!(await this.tape.open())) return;
    } catch (error) {
      this.phase = "waiting";
      this.draw();
      const known = { NotAllowedError: "The browser may not use the microphone. Allow it beside the address, then press the button.",
        NotFoundError: "There is no microphone in this computer. Plug one in, or switch to silent: then you think or type." };
      this.trouble(known[error.name] || `The microphone did not open (${error.name}). Press the button to try again.`);
      return;
    }
    this.trouble(this.tape.missing);
    await cue("go", data.mute);
    if (this.phase === "opening") this.tape.begin();
  }

  heard(what, more) {
    if (what === "piece") {
      this.send();
      return;
    }
    if (what === "unplugged") {
      this.stop("The microphone has gone. What you said until then is kept.");
      return;
    }
    if (this.phase === "opening" && this.tape.running) {
      this.phase = "recording";
      this.whole = this.data.answer_s;
      this.draw();
    }
    if (this.phase !== "recording") return;
    if (this.data.silence_s && more.seconds) {
      this.silence = this.silence || new Silence(this.data.silence_s);
      if (this.silence.over(more.level, more.seconds)) {
        this.stop(SILENT, true);
        return;
      }
    }
    const level = Math.max(0, Math.min(1, (20 * Math.log10(Math.max(more.level, 1e-6)) + 60) / 54));
    this.place.style.setProperty("--level", level.toFixed(3));
    this.loudest = Math.max(level, (this.loudest ?? 0) * 0.995);
    this.quiet = this.seconds > 6 && this.loudest < 0.15;
    const { answer_s: limit } = this.data;
    const left = limit === null ? Math.floor(this.seconds) : Math.max(0, Math.ceil(limit - this.seconds));
    if (left !== this.left) {
      this.left = left;
      this.draw();
    }
    if (limit !== null && this.seconds >= limit) this.stop("", true);
  }

  get seconds() {
    return this.before + (this.tape.rate ? this.tape.samples / this.tape.rate : 0);
  }

  stop(why = "", limit = false) {
    if (this.phase !== "recording") return;
    this.phase = "sending";
    this.tape.end();
    this.draw();
    if (why) this.trouble(why);
    this.send();
    if (limit) cue("stop", this.data.mute);
  }

  send() {
    const { tape } = this;
    if (tape.far) return;
    this.component.setStateValue("sound", {
      take: this.data.take, rate: tape.rate, first: tape.first, pieces: tape.pieces, ended: this.phase === "sending",
      total: tape.total, lost: tape.lost, microphone: tape.microphone, filters: tape.filters, sign: Date.now(),
    });
  }

  deed(what) {
    this.tape.close();
    this.phase = "leaving";
    this.component.setTriggerValue("deed", { do: what, at: Date.now() });
  }

  draw() {
    const { phase, data } = this;
    const counts = data.clock && (phase === "thinking" || phase === "recording" || (phase === "musing" && data.answer_s !== null));
    const number = counts && this.left !== null ? this.left : null;
    this.at("number").textContent = number === null ? "" : number < 100 ? String(number) : `${Math.floor(number / 60)}:${String(number % 60).padStart(2, "0")}`;
    const share = number === null || !this.whole ? (phase === "recording" ? 1 : 0) : Math.min(1, number / this.whole);
    this.at("ring").style.strokeDasharray = `${ROUND * share} ${ROUND}`;
    this.at("ring").style.visibility = share > 0 ? "visible" : "hidden";
    const last = phase === "recording" && data.answer_s !== null && number !== null && number <= LAST_S;
    this.place.classList.toggle("last", last);
    this.place.dataset.phase = phase;
    this.place.dataset.wants = Boolean(this.wants);
    const said = last ? "Last words" : this.wants ? "One moment" : (STATES[phase] ?? "");
    if (this.at("state").textContent !== said) this.at("state").textContent = said;
    const main = phase === "waiting" ? this.waitingWord() : MAIN[phase] || "";
    this.at("main").textContent = main;
    this.at("main").hidden = !main || !data.record;
    this.place.classList.toggle("small", !data.record);
    this.at("over").hidden = phase !== "recording";
    this.at("hear").hidden = data.mute || !data.voice || !["hearing", "thinking", "pondering"].includes(phase);
    this.at("under").textContent = this.underWord(phase);
  }

  waitingWord() {
    if (this.wants) return "";
    if (this.before > 0) return this.data.clock ? `Go on after ${Math.floor(this.before)} seconds` : "Go on recording";
    return this.data.start;
  }

  underWord(phase) {
    const { data } = this;
    if (phase === "waiting") return this.wants ? data.voice_says : "";
    if (phase === "thinking" && data.record) return data.answer_s === null ? "" : `Then you speak; it stops by itself after ${data.answer_s} seconds.`;
    if (phase === "thinking") return "In thought, typed or whispered: nothing is recorded.";
    if (phase === "musing") return "In thought, typed or whispered: nothing is recorded. Go on when you like.";
    if (phase === "recording" && this.quiet) return "Hardly anything is heard: come a little closer.";
    return "";
  }

  trouble(text) {
    this.at("trouble").textContent = text;
    this.at("trouble").hidden = !text;
  }

  end() {
    this.phase = "left";
    clearInterval(this.sign);
    clearInterval(this.beat);
    this.tape.close();
    const voice = this.at("voice");
    if (voice) voice.pause();
  }
}

export default function (component) {
  const { data, parentElement: root } = component;
  let pacer = pacers.get(data.take);
  if (!pacer) {
    pacer = new Pacer(root, component);
    pacers.set(data.take, pacer);
  } else if (pacer.root !== root) pacer.attach(root, component);
  else pacer.update(component);
  clearTimeout(pacer.leaving);
  return () => {
    pacer.leaving = setTimeout(() => {
      pacer.end();
      pacers.delete(data.take);
    }, LEAVE_MS);
  };
}
