//! Nothing of the program speaks to a network: neither its own sources nor a library below it. What it asks the system for while it runs
//! is counted by `.ci/extra day`.

use crate::tidy::checkout::{Found, Source, assert_bites, assert_none, program, text};

/// Names, or beginnings of names, of libraries that open connections. `mio` is not among them: the terminal's library waits with it, and
/// no part of the program uses its sockets.
const SPEAKING: [&str; 25] = [
    "async-net",
    "attohttpc",
    "curl",
    "dbus",
    "dns-",
    "h2",
    "h3",
    "hickory",
    "hyper",
    "isahc",
    "libgit2",
    "libssh2",
    "minreq",
    "native-tls",
    "net2",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "ssh2",
    "tokio",
    "trust-dns",
    "tungstenite",
    "ureq",
    "zbus",
];

/// The libraries in a lock file that open connections.
fn speaking(lock: &str) -> Vec<Found> {
    let names = lock.lines().zip(1..).filter_map(|(line, at)| {
        let name = line.strip_prefix("name = \"")?.strip_suffix('"')?;
        Some((name, at))
    });
    let found = names.filter(|(name, _)| SPEAKING.iter().any(|one| name.starts_with(one)));
    found
        .map(|(name, at)| {
            let say = format!("{name} speaks to networks: find a library that does not");
            Found::new("Cargo.lock", at, say)
        })
        .collect()
}

#[test]
fn no_library_speaks_to_a_network() {
    assert_none(speaking(&text("Cargo.lock")));
    let bad = "[[package]]\nname = \"hyper-util\"\n[[package]]\nname = \"hypher\"\n";
    assert_eq!(speaking(bad).len(), 1);
}

fn sockets(source: &Source) -> Vec<Found> {
    let lines = source.text.lines().zip(1..);
    let asks = [
        "std::net",
        "os::unix::net",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "UnixStream",
    ];
    let found = lines.filter(|(line, _)| {
        let code = line.split("//").next().unwrap_or_default();
        asks.iter().any(|ask| code.contains(ask))
    });
    found
        .map(|(_, at)| Found::new(&source.path, at, "the program is offline: no sockets"))
        .collect()
}

#[test]
fn no_source_asks_for_a_socket() {
    assert_none(program().iter().flat_map(sockets).collect());
    let bad = ["use std::net::IpAddr;", "let pair = UnixStream::pair();"];
    assert_bites(sockets, "src/world/any.rs", &bad, &["// no std::net here"]);
}
