import { Chart } from "../../charts/view/Chart";
import type { ChartFile } from "../../charts/export/files";
import { useI18n } from "../../i18n/I18n";
import { samples } from "./samples";

/** Hands a file to the browser. */
async function download({ name, bytes }: ChartFile): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
}

/** Every chart at once. */
export function Gallery() {
  const i18n = useI18n();
  return (
    <main className="gallery">
      {samples(i18n).map(({ kind, data }, index) => (
        // The samples stay in their order.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index}>
          <h2>{`${kind}: ${data.title}`}</h2>
          <Chart kind={kind} data={data} onSave={download} />
        </section>
      ))}
    </main>
  );
}
