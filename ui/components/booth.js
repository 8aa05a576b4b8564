
const booths = new Map();
const LEAVE_MS = 2500;
const SIGN_MS = 5000;
const FADE_DB = 0.05; // a block: silence within an answer is no weak microphone for half a minute
const FIRST_WORD_S = 6; // nor is the silence before the first word
const ICONS = {
  play: '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 2.5 17 10 5 17.5z"/></svg>',
  mic: '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="7" y="1.5" width="6" height="10" rx="3"/><path d="M4 9.5a6 6 0 0 0 12 0M10 15.5v3" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>',
  stop: '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="4" y="4" width="12" height="12" rx="2"/></svg>',
};
const SHAPE = `
<div class="hear" hidden>
  <button type="button" id="hear">${ICONS.play}<span>Hear the question</span></button>
  ${PACES}
  <span class="says" id="says" role="status"></span>
  <audio id="voice" preload="auto"></audio>
</div>
<div class="stage" hidden>
  <p class="state" id="state" role="status"></p>
  <p class="time" id="time">0:00</p>
  <p class="past" id="past" role="status"></p>
  <div class="meter" aria-hidden="true"><div id="level"></div></div>
  <p class="level" id="words"></p>
</div>
<div class="deeds">
  <button type="button" class="solid big" id="start">${ICONS.mic}<span>Record my answer</span></button>
  <button type="button" class="solid big" id="stop" hidden>${ICONS.stop}<span>I’m done</span></button>
  <button type="button" id="pause" hidden>Pause</button>
  <button type="button" id="over" hidden>Start over</button>
  <button type="button" id="cancel" hidden>Cancel</button>
  <p class="which" hidden><label for="which">Microphone of this browser</label><select id="which"></select></p>
</div>
<p class="said" id="said" role="status"></p>
<p class="trouble" id="trouble" role="alert" hidden></p>`;

const LAST = "Last words: it ends by itself.";
const LAST_S = 10;

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;

class Booth {
  constructor(root, component) {
    const heard = (what, more) => this.heard(what, more);
    const { far } = component.data;
    this.tape = far ? new Far(heard, (what) => this.component.setTriggerValue("deed", { do: what, at: Date.now() })) : new Tape(heard);
    this.phase = "ready";
    this.before = 0;
    this.rung = this.last = false;
    this.attach(root, component);
    this.plugged = () => this.offer();
    if (this.data.check && navigator.mediaDevices) navigator.mediaDevices.addEventListener("devicechange", this.plugged);
    this.sign = setInterval(() => {
      if (this.phase === "recording" || this.phase === "paused" || this.phase === "sending") this.send();
    }, SIGN_MS);
  }

  attach(root, component) {
    this.root = root;
    this.component = component;
    const place = root.querySelector("#booth");
    place.innerHTML = SHAPE;
    this.at = (id) => place.querySelector(`#${id}`);
    this.place = place;
    const on = (id, what, act) => this.at(id).addEventListener(what, act.bind(this));
    on("start", "click", this.start);
    on("stop", "click", () => this.stop());
    on("pause", "click", this.pause);
    on("over", "click", this.over);
    on("cancel", "click", this.cancel);
    on("hear", "click", this.hear);
    on("voice", "ended", this.told);
    on("which", "change", () => chooseMicrophone(this.offered.find(({ id }) => id === this.at("which").value)));
    this.at("pace").value = pace();
    on("pace", "change", () => { this.at("voice").playbackRate = Number(pace(this.at("pace").value)); });
    this.update(component);
    if (this.data.check) this.offer();
    if (this.data.go && !this.went) {
      this.went = true;
      this.start();
    }
  }

  // Where the microphone is tried, the choice among this browser's; one that was chosen stays in the list unplugged.
  async offer() {
    const here = await microphones().catch(() => []);
    const chosen = chosenMicrophone();
    const gone = chosen && !here.some(({ id }) => id === chosen.id);
    this.offered = gone ? [...here, chosen] : here;
    const names = this.offered.map(({ id, label }) => [id, gone && id === chosen.id && here.length ? `${label} (not connected)` : label]);
    const options = [["", "the browser’s choice"], ...names].map(([id, label]) => new Option(label, id));
    const which = this.at("which");
    which.replaceChildren(...options);
    which.value = chosen ? chosen.id : "";
    this.place.querySelector(".which").hidden = !chosen && here.length < 2;
  }

  update(component) {
    this.component = component;
    const data = component.data;
    this.data = data;
    this.tape.arrived(data.have);
    if (this.phase === "ready") {
      this.before = data.have_s;
      this.tape.first = Math.max(this.tape.first, data.have);
    }
    const voice = this.at("voice");
    if (data.voice && this.voice !== data.attempt) {
      this.voice = data.attempt;
      voice.src = `data:audio/wav;base64,${data.voice}`;
    } else if (data.voice && !voice.src) voice.src = `data:audio/wav;base64,${data.voice}`;
    this.place.querySelector(".hear").hidden = !data.voice && !data.voice_says;
    this.at("hear").disabled = !data.voice;
    this.at("says").textContent = data.voice ? "" : data.voice_says;
    if (this.phase === "sending" && this.tape.pieces.length) this.send();
    if (data.far) this.follow(data.far);
    if (data.plan && data.plan.auto && !this.begun) {
      if (data.voice) this.hear();
      else if (!data.voice_says.endsWith("…") && this.before === 0) this.unspoken();
    }
    this.draw();
  }

  // A page that was loaded again in the middle finds the recording that goes on without it.
  follow(far) {
    const goesOn = { recording: "opening", paused: "paused" }[far.phase];
    if (this.phase === "ready" && goesOn) {
      this.begun = true;
      this.phase = goesOn;
      this.tape.running = goesOn === "opening";
    }
    this.tape.told(far);
  }

  draw() {
    const { phase, data } = this;
    const show = (id, yes) => { this.at(id).hidden = !yes; };
    const live = phase === "recording" || phase === "paused" || phase === "opening";
    this.place.querySelector(".stage").hidden = !(live || phase === "sending" || phase === "thinking");
    show("start", data.record && (phase === "ready" || phase === "thinking"));
    show("stop", phase === "recording" || phase === "paused");
    const whole = (phase === "recording" || phase === "paused") && !data.check;
    show("pause", whole);
    show("over", whole);
    show("cancel", live && !data.check);
    this.at("hear").disabled = !data.voice || (live && phase !== "paused");
    this.at("hear").querySelector("span").textContent = data.hear || "Hear the question";
    this.at("start").classList.toggle("solid", !data.check);
    this.at("start").querySelector("span").textContent = this.before > 0 ? this.goOn : data.start;
    this.at("pause").textContent = phase === "paused" ? "Go on" : "Pause";
    this.at("time").hidden = !data.clock;
    const said = {
      ready: "", thinking: "Take a breath and think.", opening: "Opening the microphone …", recording: "Recording",
      paused: "Paused: nothing is recorded", sending: "Putting it safely away …",
    }[phase];
    if (this.at("state").textContent !== said) this.at("state").textContent = said;
    const runs = phase === "recording" || phase === "paused";
    this.at("time").classList.toggle("over", runs && this.rung);
    const told = !runs ? "" : this.rung ? data.past : this.last ? LAST : "";
    if (this.at("past").textContent !== told) this.at("past").textContent = told;
    this.place.dataset.phase = phase;
  }

  get goOn() {
    return this.data.clock ? `Go on after ${clock(this.before)}` : "Go on recording";
  }

  get seconds() {
    return this.before + (this.tape.rate ? this.tape.samples / this.tape.rate : 0);
  }

  // Once more while one thinks: the seconds to think begin anew after it.
  hear() {
    if (this.phase !== "ready" && this.phase !== "paused" && this.phase !== "thinking") return;
    this.begun = true;
    if (this.phase === "thinking") {
      clearTimeout(this.ticking);
      this.phase = "ready";
      this.draw();
    }
    const voice = this.at("voice");
    voice.currentTime = 0;
    voice.playbackRate = Number(pace());
    this.play();
    if (this.data.record && this.data.plan && this.data.plan.auto) this.tape.open().catch(() => {});
  }

  // Without a voice the run without hands begins with the thinking.
  unspoken() {
    this.begun = true;
    this.tape.open().catch(() => {});
    this.told();
  }

  told() {
    if (!this.data.plan || !this.data.plan.auto || !this.data.record || this.phase !== "ready") return;
    this.phase = "thinking";
    let left = this.data.plan.think_s;
    if (left === null) { // as long as one likes: the button begins
      this.draw();
      return;
    }
    const tick = () => {
      if (this.phase !== "thinking") return;
      this.at("time").textContent = clock(left);
      if (left <= 0) this.start();
      else {
        left -= 1;
        this.ticking = setTimeout(tick, 1000);
      }
    };
    this.draw();
    tick();
  }

  async start() {
    if (this.phase !== "ready" && this.phase !== "thinking") return;
    this.at("voice").pause();
    this.trouble("");
    this.phase = "opening";
    this.draw();
    try {
      if (!(await this.tape.open())) return;
    } catch (error) {
      this.phase = "ready";
      this.draw();
      const known = { NotAllowedError: "The browser may not use the microphone. Allow it beside the address, then try again.",
        NotFoundError: "There is no microphone in this computer. Plug one in, upload a recording, or type." };
      this.trouble(known[error.name] || `The microphone did not open (${error.name}). Try again, or choose another way.`);
      return;
    }
    this.trouble(this.tape.missing);
    if (this.data.check) this.offer();
    this.tape.begin();
  }

  heard(what, more) {
    if (what === "piece") {
      if (!this.data.check) this.send();
      return;
    }
    if (what === "unplugged") {
      this.stop("The microphone has gone. What you said until then is kept.");
      return;
    }
    if (this.phase === "opening" && this.tape.running) {
      this.phase = "recording";
      this.draw();
    }
    if (this.phase === "paused" || this.phase === "thinking") { // nothing is recorded, so nothing moves
      this.at("level").style.width = "0";
      this.at("words").textContent = "";
      return;
    }
    const decibel = 20 * Math.log10(Math.max(more.level, 1e-6));
    this.at("level").style.width = `${Math.max(0, Math.min(100, ((decibel + 60) / 54) * 100))}%`;
    this.loudest = Math.max(decibel, (this.loudest ?? -90) - FADE_DB);
    this.peak = Math.max(more.peak, (this.peak ?? 0) * 0.97);
    let words = "level is fine";
    if (this.peak > 0.985) words = "too loud: move back a little";
    else if (this.seconds < FIRST_WORD_S && !this.data.check) words = "";
    else if (this.loudest < -52) words = "hardly anything is heard";
    else if (this.loudest < -40) words = "quiet: come a little closer";
    this.at("words").textContent = words;
    if (this.phase !== "recording") return;
    if (this.data.silence_s && more.seconds) {
      this.silence = this.silence || new Silence(this.data.silence_s);
      if (this.silence.over(more.level, more.seconds)) {
        this.stop(SILENT);
        return;
      }
    }
    this.at("time").textContent = this.data.limit_s ? `${clock(this.seconds)} / ${clock(this.data.limit_s)}` : clock(this.seconds);
    const { hard, limit_s: limit, check } = this.data;
    if (hard && limit && !check && !this.last && this.seconds >= limit - LAST_S) {
      this.last = true;
      this.draw();
    }
    if (this.data.limit_s && this.seconds >= this.data.limit_s) {
      if (this.data.hard) this.stop();
      else if (!this.rung) {
        this.rung = true;
        if (!this.data.mute) this.ring();
        this.draw();
      }
    }
  }

  ring() {
    if (!this.tape.context) return;
    const { context } = this.tape;
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = 660;
    gain.gain.setValueAtTime(0.05, context.currentTime);
    gain.gain.exponentialRampToValueAtTime(0.0005, context.currentTime + 0.7);
    tone.connect(gain).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + 0.7);
  }

  send() {
    const { tape } = this;
    if (tape.far) return;
    this.component.setStateValue("sound", {
      take: this.data.take, rate: tape.rate, first: tape.first, pieces: tape.pieces, ended: this.phase === "sending",
      total: tape.total, lost: tape.lost, microphone: tape.microphone, filters: tape.filters, sign: Date.now(),
    });
  }

  pause() {
    if (this.phase === "recording") {
      this.phase = "paused";
      this.tape.hold();
    } else if (this.phase === "paused") {
      this.at("voice").pause();
      this.phase = "recording";
      this.tape.begin();
    }
    this.draw();
  }

  stop(why = "") {
    if (this.phase !== "recording" && this.phase !== "paused") return;
    if (this.data.check) {
      this.tape.hold();
      this.playBack();
      return;
    }
    this.phase = "sending";
    this.tape.end();
    this.draw();
    if (why) this.trouble(why);
    this.send();
  }

  playBack() {
    const bytes = this.tape.pieces.map((piece) => Uint8Array.from(atob(piece), (c) => c.charCodeAt(0)));
    const size = bytes.reduce((sum, part) => sum + part.length, 0);
    const head = new DataView(new ArrayBuffer(44));
    const word = (at, text) => [...text].forEach((c, i) => head.setUint8(at + i, c.charCodeAt(0)));
    word(0, "RIFF");
    head.setUint32(4, 36 + size, true);
    word(8, "WAVEfmt ");
    head.setUint32(16, 16, true);
    head.setUint16(20, 1, true);
    head.setUint16(22, 1, true);
    head.setUint32(24, this.tape.rate, true);
    head.setUint32(28, this.tape.rate * 2, true);
    head.setUint16(32, 2, true);
    head.setUint16(34, 16, true);
    word(36, "data");
    head.setUint32(40, size, true);
    const sound = URL.createObjectURL(new Blob([head, ...bytes], { type: "audio/wav" }));
    const found = this.at("words").textContent;
    const name = this.tape.microphone;
    this.tape.close();
    this.tape.empty(0);
    this.phase = "ready";
    this.draw();
    const voice = this.at("voice");
    voice.onended = () => URL.revokeObjectURL(sound);
    voice.src = sound;
    this.play();
    this.at("said").textContent = `This is what arrives from ${name || "the microphone"}: ${found}.`;
  }

  over() {
    this.tape.close();
    this.component.setTriggerValue("deed", { do: "over", at: Date.now() });
  }

  cancel() {
    this.tape.close();
    this.phase = "ready";
    this.component.setTriggerValue("deed", { do: "cancel", at: Date.now() });
  }

  // A voice that is cut short by a click is no trouble; one that may not play or cannot is.
  play() {
    this.at("voice").play().catch((error) => {
      if (error.name !== "AbortError") this.trouble("The browser did not let the voice play. Press the button once more.");
    });
  }

  trouble(text) {
    this.at("trouble").textContent = text;
    this.at("trouble").hidden = !text;
  }

  end() {
    this.phase = "left";
    clearInterval(this.sign);
    if (navigator.mediaDevices) navigator.mediaDevices.removeEventListener("devicechange", this.plugged);
    this.tape.close();
    const voice = this.at("voice");
    if (voice) voice.pause();
  }
}

export default function (component) {
  const { data, parentElement: root } = component;
  let booth = booths.get(data.take);
  if (!booth) {
    booth = new Booth(root, component);
    booths.set(data.take, booth);
  } else if (booth.root !== root) booth.attach(root, component);
  else booth.update(component);
  clearTimeout(booth.leaving);
  return () => {
    booth.leaving = setTimeout(() => {
      booth.end();
      booths.delete(data.take);
    }, LEAVE_MS);
  };
}
