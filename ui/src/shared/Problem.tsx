import "./controls.css";

/** Why something did not work, said once where it was tried. */
export function Problem({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p role="alert" className="field-error">
      {text}
    </p>
  );
}
