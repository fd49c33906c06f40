//! Files attached to records: adding, fetching, writing them out, and moving their pieces.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use imagesize::ImageType;
use roadbook_engine::{Attachment, EngineError};
use roadbook_feed::{
    ContentId, Frame,
    identity::{hex, unhex},
    limits::{MAX_FILE, PIECE},
};
use roadbook_model::{ErrorCode, Kind, Refusal};

use crate::{
    Host, Outcome,
    sync::Bell,
    types::*,
    workspace::{read_file_of, write_file},
};

/// Bytes of pieces in one request, at most.
const MOST_AT_ONCE: usize = 4 << 20;
/// Bytes of a picture that is shown, at most, and its pixels.
const LARGEST_PICTURE: usize = 8 << 20;
const MOST_PIXELS: usize = 50_000_000;
/// A round that takes less may carry twice as much the next time.
const BRISK: Duration = Duration::from_secs(2);

impl Host {
    /// The files of a record.
    pub(crate) fn attachments(&self, args: RecordArgs) -> Outcome<Vec<AttachmentRow>> {
        let language = self.settings().language;
        self.with(|engine| {
            let files = engine.attachments(args.kind, &args.id)?;
            let query = engine.query(language);
            let row = |file: Attachment| {
                let added_by = query.title_of(Kind::Participant, &file.added_by)?.text;
                Ok::<_, EngineError>(AttachmentRow {
                    content: hex(&file.content.0),
                    name: file.name,
                    media_type: file.media_type,
                    size: file.size,
                    held: file.held,
                    whole: file.whole,
                    wanted: file.wanted,
                    elsewhere: file.elsewhere,
                    added_by,
                    added_at: file.added_at,
                })
            };
            files.into_iter().map(row).collect()
        })
    }

    /// Attaches a file from the disk.
    pub(crate) fn attachment_add(&self, args: AttachArgs) -> Outcome<Vec<AttachmentRow>> {
        let file = Path::new(&args.file);
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let bytes = read_file_of(file, MAX_FILE, || Attachment::too_large(&name))?;
        self.write(|engine| engine.attach(args.kind, &args.id, &name, &bytes))?;
        self.attachments(RecordArgs { kind: args.kind, id: args.id })
    }

    pub(crate) fn attachment_remove(&self, args: DetachArgs) -> Outcome<Changed> {
        let content = content(&args.content)?;
        self.write(|engine| engine.detach(args.kind, &args.id, content))
    }

    pub(crate) fn attachment_want(&self, args: WantArgs) -> Outcome<()> {
        let content = content(&args.content)?;
        self.with(|engine| engine.want_file(content, args.wanted))?;
        self.sync.wake();
        Ok(())
    }

    pub(crate) fn attachment_drop(&self, args: ContentArgs) -> Outcome<()> {
        let content = content(&args.content)?;
        self.with(|engine| engine.drop_file(content))
    }

    /// Writes a file out to where somebody chose.
    pub(crate) fn attachment_save(&self, args: SaveArgs) -> Outcome<()> {
        let content = content(&args.content)?;
        let bytes = self.with(|engine| engine.file_bytes(content))?;
        write_file(Path::new(&args.file), &bytes)
    }

    /// A file to look at, if it is a picture, not too large, and whole on this computer.
    pub(crate) fn attachment_picture(&self, args: ContentArgs) -> Outcome<Option<Picture>> {
        let content = content(&args.content)?;
        match self.with(|engine| engine.file_bytes(content)) {
            Err(refusal) if refusal.code == ErrorCode::NotFound => Ok(None),
            bytes => Ok(picture(&bytes?)),
        }
    }

    /// Writes the picture of a chart.
    pub(crate) fn chart_save(&self, args: ChartFileArgs) -> Outcome<()> {
        write_file(Path::new(&args.file), &args.bytes)
    }

    pub(crate) fn files_state(&self, _: NoArgs) -> Outcome<FilesState> {
        let state = self.with(|engine| engine.files_state())?;
        let roadbook_engine::FilesState { keep_all, files, bytes, missing } = state;
        Ok(FilesState { keep_all, files, bytes, missing })
    }

    pub(crate) fn files_keep_all(&self, args: KeepFiles) -> Outcome<FilesState> {
        self.with(|engine| engine.keep_all_files(args.keep_all))?;
        self.sync.wake();
        self.files_state(NoArgs {})
    }

    /// Moves pieces of files to and from a peer, as long as there are some and `bell` does not say
    /// that there is something else to do. Each piece that came is kept, whatever happens to the next.
    /// Over a connection that costs, and on a battery that is nearly empty, they wait.
    pub(crate) fn move_pieces(
        &self,
        peer: &str,
        is_hub: bool,
        bell: &Bell,
        mut talk: impl FnMut(&[Frame]) -> Outcome<Vec<Frame>>,
    ) -> Outcome<()> {
        let mut most = PIECE;
        while !self.files_wait(is_hub)?
            && let Some((request, said)) = self.with(|engine| engine.pieces_request(peer, is_hub, most))?
        {
            let begun = Instant::now();
            let answer = talk(&request)?;
            let moved = self.with(|engine| engine.pieces_conclude(peer, &said, &answer))?;
            self.changed(DocumentRef::of(&moved.documents), Origin::Sync);
            if !moved.more || bell.has_rung() {
                break;
            }
            most = if begun.elapsed() < BRISK { (most * 2).min(MOST_AT_ONCE) } else { PIECE };
        }
        Ok(())
    }

    /// What costs is the way to the hub; neighbours are on the same network.
    fn files_wait(&self, is_hub: bool) -> Outcome<bool> {
        Ok(self.sync.low_battery() || is_hub && self.metered()?)
    }
}

/// Pictures that say they are larger than they should be are not opened by anything.
fn picture(bytes: &[u8]) -> Option<Picture> {
    let media_type = match imagesize::image_type(bytes).ok()? {
        ImageType::Png => "png",
        ImageType::Jpeg => "jpeg",
        ImageType::Webp => "webp",
        ImageType::Gif => "gif",
        _ => return None,
    };
    let size = imagesize::blob_size(bytes).ok()?;
    let fits = bytes.len() <= LARGEST_PICTURE && size.width.checked_mul(size.height)? <= MOST_PIXELS;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    let data = || format!("data:image/{media_type};base64,{}", STANDARD.encode(bytes));
    fits.then(|| Picture { data: data(), width, height })
}

fn content(text: &str) -> Outcome<ContentId> {
    let bad = || {
        Refusal::new(ErrorCode::BadValue, "That names no file", "`attachments KIND ID` lists the files of a record.")
    };
    unhex(text).map(ContentId).ok_or_else(bad)
}
