//! Pieces of attached files: offered, wanted, passed on. Always after the entries, a few at a time,
//! so that nothing waits for a file, and a line that breaks costs the pieces under way.

use roadbook_feed::{
    DeviceId, Frame, PieceId, Role, WorkspaceId,
    frame::{Blob, Hello},
    limits::{MAX_PIECES_NAMED, MAX_SEALED_PIECE},
};

use crate::{ExchangeError, hello, opening};

/// Where pieces are kept.
pub trait Pieces {
    /// Why it failed.
    type Error;

    /// The role of a device; `None` if it takes no part.
    fn role(&self, device: &DeviceId) -> Result<Option<Role>, Self::Error>;

    /// Those of the offered that are not here and would be kept, and what else is wanted of anybody.
    fn wanted_of(&mut self, offered: &[PieceId]) -> Result<Vec<PieceId>, Self::Error>;

    /// A piece that is here.
    fn piece(&self, id: &PieceId) -> Result<Option<Vec<u8>>, Self::Error>;

    /// Keeps what is wanted of these; says how many were.
    fn keep(&mut self, pieces: Vec<(PieceId, Vec<u8>)>) -> Result<usize, Self::Error>;
}

/// What one side says about pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// It has these.
    pub offered: Vec<PieceId>,
    /// It would like these.
    pub wanted: Vec<PieceId>,
    /// It sends these.
    pub pieces: Vec<(PieceId, Vec<u8>)>,
}

impl Said {
    /// What frames say.
    pub fn of(frames: &[Frame]) -> Said {
        let mut said = Said::default();
        for frame in frames {
            match frame {
                Frame::Offer(ids) => said.offered.extend(ids),
                Frame::Want(ids) => said.wanted.extend(ids),
                Frame::Pieces(pieces) => {
                    let small = pieces.iter().filter(|piece| piece.0.len() <= MAX_SEALED_PIECE);
                    said.pieces.extend(small.map(|piece| (PieceId::of(&piece.0), piece.0.clone())));
                }
                _ => {}
            }
        }
        said
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Said::default()
    }

    /// The same as frames, after a hello where this side begins.
    pub fn frames(self, begins: Option<(WorkspaceId, DeviceId)>) -> Vec<Frame> {
        let mut frames: Vec<Frame> = begins.into_iter().map(|(workspace, device)| hello(workspace, device)).collect();
        let named = |mut ids: Vec<PieceId>| {
            ids.truncate(MAX_PIECES_NAMED);
            ids
        };
        frames.push(Frame::Offer(named(self.offered)));
        frames.push(Frame::Want(named(self.wanted)));
        frames.push(Frame::Pieces(self.pieces.into_iter().map(|(_, sealed)| Blob(sealed)).collect()));
        frames
    }
}

/// Whether a request is about pieces and not about entries.
pub fn is_about_pieces(request: &[Frame]) -> bool {
    request.iter().any(|frame| matches!(frame, Frame::Offer(_)))
}

/// Those of `wanted` that are here, of at most about `max_bytes`; at least one if there is any.
pub fn collect<P: Pieces>(from: &P, wanted: &[PieceId], max_bytes: usize) -> Result<Vec<(PieceId, Vec<u8>)>, P::Error> {
    let (mut found, mut size) = (Vec::new(), 0);
    for id in wanted {
        if size >= max_bytes {
            break;
        }
        if let Some(sealed) = from.piece(id)? {
            size += sealed.len();
            found.push((*id, sealed));
        }
    }
    Ok(found)
}

/// Keeps what a request brings and answers it: pieces it wants, and which of those it offers are
/// wanted here. Says how many were kept.
pub fn answer_pieces<P: Pieces>(
    store: &mut P,
    workspace: WorkspaceId,
    request: &[Frame],
    max_bytes: usize,
) -> Result<(Vec<Frame>, usize), ExchangeError<P::Error>> {
    let Hello { device, .. } = opening(&workspace, request)?;
    let role = store.role(device).map_err(ExchangeError::Log)?.ok_or(ExchangeError::NotAMember)?;
    let said = Said::of(request);
    // Whoever may only read fetches, and fills nobody's disk.
    let kept = if role.writes() { store.keep(said.pieces).map_err(ExchangeError::Log)? } else { 0 };
    let wanted = if role.writes() { store.wanted_of(&said.offered).map_err(ExchangeError::Log)? } else { Vec::new() };
    let pieces = collect(store, &said.wanted, max_bytes).map_err(ExchangeError::Log)?;
    Ok((Said { offered: Vec::new(), wanted, pieces }.frames(None), kept))
}
