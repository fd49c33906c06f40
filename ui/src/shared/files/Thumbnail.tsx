import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { AttachmentRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { Dialog } from "../Dialog";

/** A picture in small, and at its size when it is pressed; nothing for other files, or while it is not here. */
export function Thumbnail({ file }: { file: AttachmentRow }) {
  return file.whole && file.media_type.startsWith("image/") ? <Picture file={file} /> : null;
}

function Picture({ file: { content, name } }: { file: AttachmentRow }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { data: picture } = useCommand("attachment_picture", { content });
  if (!picture) return null;
  const close = () => setOpen(false);
  const { data, width, height } = picture;
  return (
    <>
      <AriaButton className="thumbnail" onPress={() => setOpen(true)}>
        <img src={data} width={width} height={height} alt={t("attachment-look", { name })} />
      </AriaButton>
      <Dialog
        title={name}
        isOpen={open}
        wide
        onClose={close}
        actions={<Button onPress={close}>{t("close")}</Button>}
      >
        <img className="picture" src={data} width={width} height={height} alt="" />
      </Dialog>
    </>
  );
}
