// What editors, spreadsheets and systems leave beside the files that people mean: nobody reads it, and nobody is told about it.
namespace SiteGen.Plans.Extract;

/// <summary>Knows the leftovers of programs by their names.</summary>
public static class Leftovers
{
    // macOS beside each file on a foreign disk, WPS and LibreOffice, Excel and Word, Emacs.
    private static readonly string[] Beginnings = ["._", ".~", "~$", ".#", ".nfs", ".fuse_hidden", ".goutputstream-", "~wr"];

    // Emacs and others, half-written and half-loaded files, vim, Kate.
    private static readonly string[] Endings = ["~", ".tmp", ".temp", ".part", ".crdownload", ".swp", ".swo", ".swn", ".swx", ".kate-swp"];

    private static readonly string[] Names =
    [
        ".DS_Store", ".localized", "Icon\r", "Thumbs.db", "Thumbs.db:encryptable", "ehthumbs.db", "desktop.ini", ".directory",
        "__MACOSX", ".AppleDouble", ".AppleDB", ".AppleDesktop", ".Spotlight-V100", ".Trashes", ".fseventsd",
        ".TemporaryItems", ".apdisk", "@eaDir",
        "$RECYCLE.BIN", "System Volume Information", "lost+found", ".git", ".gitignore", ".gitkeep",
        ".gitattributes", ".editorconfig", ".svn", ".hg", ".vscode", ".idea",
    ];

    /// <summary>True for the name of a file or folder that a program left behind. A copy that a person made is none.</summary>
    public static bool Has(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Beginnings.Any(b => name.StartsWith(b, StringComparison.OrdinalIgnoreCase))
        || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || name is ['#', _, .., '#'];
}
