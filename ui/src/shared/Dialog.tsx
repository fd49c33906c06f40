import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./controls.css";

interface Props {
  title: string;
  isOpen: boolean;
  /** Not closed by a click beside it: what it shows is not shown again. */
  stays?: boolean;
  /** Room for a table. */
  wide?: boolean;
  onClose(): void;
  children: ReactNode;
  actions?: ReactNode;
}

export function Dialog({ title, isOpen, stays = false, wide = false, onClose, children, actions }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={!stays}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? "dialog-box dialog-wide" : "dialog-box"}>
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {actions ? <div className="dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
