//! The store: what is confirmed stays, in order, whatever happens.
