// When it ends, on the clock of the person who looks.
const MINUTE_MS = 60000;

export default function ({ data, parentElement: root }) {
  const place = root.querySelector("#until");
  const look = () => {
    const left = Math.max(0, Math.ceil((data.end_ms - Date.now()) / MINUTE_MS));
    const at = new Date(data.end_ms).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    const words = left === 0 ? "the time is up" : left === 1 ? "1 minute left" : `${left} minutes left`;
    place.textContent = `Ends at ${at} · ${words}`;
  };
  look();
  const beat = setInterval(look, 5000);
  return () => clearInterval(beat);
}
