//! Paths as reports write them.

/// A path as every machine writes it, so that reports of one text are the same everywhere: forward slashes, and nothing
/// that changes nothing (`./`, a slash after a slash).
#[must_use]
pub fn portable(typed: &str) -> String {
    portable_from(typed, cfg!(windows))
}

/// On Windows a backslash parts folders; elsewhere it is a letter of a name.
fn portable_from(typed: &str, backslashes: bool) -> String {
    let typed = if backslashes { typed.replace('\\', "/") } else { typed.to_owned() };
    let parts: Vec<&str> = typed.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    let root = if typed.starts_with("//") && backslashes {
        "//"
    } else if typed.starts_with('/') {
        "/"
    } else {
        ""
    };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::portable_from;

    #[test]
    fn paths_are_the_same_on_every_machine() {
        for (typed, path) in [
            ("a.yaml", "a.yaml"),
            ("./net//a.yaml", "net/a.yaml"),
            ("../net/./a.yaml", "../net/a.yaml"),
            ("/srv/a.yaml", "/srv/a.yaml"),
            ("-", "-"),
            ("odd\\name.yaml", "odd\\name.yaml"),
        ] {
            assert_eq!(portable_from(typed, false), path);
        }
        assert_eq!(portable_from(".\\net\\a.yaml", true), "net/a.yaml");
        assert_eq!(portable_from("C:\\net\\a.yaml", true), "C:/net/a.yaml");
        assert_eq!(portable_from("\\\\host\\share\\a.yaml", true), "//host/share/a.yaml");
    }
}
