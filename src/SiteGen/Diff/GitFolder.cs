// A folder as it was in a git revision, put into another place; the work tree is not touched.
using System.ComponentModel;
using SiteGen.Output;

namespace SiteGen.Diff;

/// <summary>Why a revision cannot be had, in words.</summary>
public sealed record GitTrouble(string Ja, string En);

/// <summary>Asks git for old versions of folders.</summary>
public static class GitFolder
{
    /// <summary>Puts a folder as it was in a revision into another, empty one; null when that worked.</summary>
    public static GitTrouble? Extract(string folder, string revision, string to)
    {
        try
        {
            if (Top(folder) is not { } top) return NoRepository(folder);
            if (Commit(folder, revision) is not { } commit) return IsShallow(folder) ? Shallow(revision) : Unknown(revision);
            var (tree, place) = (new GitTree(top, commit), Place(folder));
            if (!tree.Has(place)) return NotThere(folder, revision);
            return tree.Put(place, to) is { } link ? LinkOutside(link, revision) : null;
        }
        catch (Win32Exception)
        {
            return new("git が見つかりません。\n→ git を入れるか、版の代わりに、前のデータの入ったフォルダーを指定してください。",
                "git was not found.\n→ Install git, or give a folder with the earlier data in place of a revision.");
        }
    }

    /// <summary>True when a folder was there in a revision.</summary>
    public static bool Has(string folder, string revision) =>
        Top(folder) is { } top && Commit(folder, revision) is { } commit && new GitTree(top, commit).Has(Place(folder));

    private static string? Top(string folder) => Line(Git.Run(folder, "rev-parse", "--show-toplevel"));

    private static string? Commit(string folder, string revision) =>
        Line(Git.Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));

    // Where the folder is in its repository; empty for the repository itself.
    private static string Place(string folder) => Line(Git.Run(folder, "rev-parse", "--show-prefix"))!.TrimEnd('/');

    private static string? Line(GitAnswer answer) => answer.Code == 0 ? answer.Text.TrimEnd('\r', '\n') : null;

    private static bool IsShallow(string folder) => Git.Run(folder, "rev-parse", "--is-shallow-repository").Text.Trim() == "true";

    private static GitTrouble NoRepository(string folder) => new(
        $"「{folder}」は git のリポジトリの中にないか、git が読むことを許していません。\n→ "
            + $"リポジトリの中で実行するか、前のデータの入ったフォルダーを指定してください。",
        $"\"{folder}\" is in no git repository, or git refuses to read it.\n→ Run the command in a "
            + $"repository, or give a folder with the earlier data.");

    private static GitTrouble Unknown(string revision) => new(
        $"「{revision}」という版(コミット、ブランチ、タグ)も、"
            + "data フォルダーの入ったフォルダーも見つかりません。\n"
            + "→ 「git log」で版の名前を確かめてください。",
        $"There is no revision (commit, branch, tag) \"{revision}\", and no folder of that name with a "
            + $"folder data in it.\n→ Look up the name with \"git log\".");

    private static GitTrouble Shallow(string revision) => new(
        $"「{revision}」という版は、履歴の一部だけを取り出したこのリポジトリにはありません。\n"
            + "→ 「git fetch --unshallow」で履歴をすべて取り出してください。"
            + "GitHub Actions では checkout に fetch-depth: 0 を指定します。",
        $"The revision \"{revision}\" is not in this repository, which has only a part of its history.\n→ "
            + $"Fetch all of it with \"git fetch --unshallow\"; on GitHub Actions give checkout fetch-depth: 0.");

    private static GitTrouble LinkOutside(string link, string revision) => new(
        $"版「{revision}」のリンク「{link}」は、リポジトリの外か、その版にないものを指しています。"
            + $"その先の前の状態は git では分かりません。\n→ 版の代わりに、"
            + $"前のデータの入ったフォルダーを指定してください。",
        $"In the revision \"{revision}\", the link \"{link}\" leads out of the repository, or to nothing. "
            + $"What was there cannot be had from git.\n→ Give a folder with the earlier data in place of a "
            + $"revision.");

    private static GitTrouble NotThere(string folder, string revision) => new(
        $"版「{revision}」には、フォルダー「{Path.GetFileName(folder)}」がありません。\n→ --data の指定を確かめてください。",
        $"The revision \"{revision}\" has no folder \"{Path.GetFileName(folder)}\".\n→ Check --data.");
}
