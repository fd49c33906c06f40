import "./CheckDigits.css";

/** Digits that two people compare aloud, so that nobody has come between them. */
export function CheckDigits({ digits, text }: { digits: string; text: string }) {
  return (
    <div className="check-digits">
      <p className="section-text">{text}</p>
      <p className="check-digits-number tabular" dir="ltr">
        <span aria-hidden>{digits}</span>
        {/* Read digit by digit, not as a number. */}
        <span className="visually-hidden">{digits.replaceAll(/\s/g, "").split("").join(" ")}</span>
      </p>
    </div>
  );
}
