// The commands and their options.
using System.CommandLine;
using System.Globalization;
using SiteGen.Build;

namespace SiteGen.Commands;

/// <summary>Parses the command line and runs a command.</summary>
public static class CommandLine
{
    internal static readonly Option<DirectoryInfo> Data = Folder("--data", "data", "The folder with the CSVs / CSVのフォルダー");
    internal static readonly Option<DirectoryInfo> Input =
        Folder("--input", "input", "The folder with the Markdown pages / 説明ページのフォルダー");
    private static readonly Option<int> Port = PortOption();
    internal static readonly Option<string> Lang = LanguageOption();

    /// <summary>Runs the program and gives its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, TextReader? answers = null)
    {
        var root = new RootCommand(
            "SiteGen turns CSVs of KPI data into a bilingual public website. / KPIのCSVから、市民向けの2言語サイトを作ります。")
        {
            BuildCommand.Make(output),
            CheckCommand.Make(output, answers ?? Console.In),
            NewCommand.Make(output),
            Make("serve",
                "Show the site on this computer, and reload the page on every change / "
                    + "サイトをこのコンピューターで表示し、変更のたびに画面を読み直す",
                (folders, lang, port) => ServeCommand.Run(folders, lang, port, output), Data, Input, Port,
                Lang),
            Diff(output, error),
        };
        try
        {
            // A word that begins with @ is a word: no file is read in its place.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
        }
        catch (Exception trouble) when (OutputTrouble.Is(trouble))
        {
            return Machine(OutputTrouble.First(trouble).Message, error);
        }
        catch (Exception bug)
        {
            error.WriteLine(bug);
            error.WriteLine(
                "This is a bug in SiteGen, not a mistake of yours. Please report it with the lines above. "
                + "/ これはSiteGenの不具合です。上の内容を添えてお知らせください。");
            return ExitCode.Bug;
        }
    }

    // A full disk, a folder for temporary files that is not there, a closed terminal: none of it is a bug.
    private static int Machine(string message, TextWriter error)
    {
        try
        {
            error.WriteLine(
                $"Something could not be read or written: {message} / 読み書きできないものがあります。"
                + $"権限、ディスク、環境変数を確かめてください。");
        }
        catch (IOException)
        {
            // Nobody can be told.
        }
        return ExitCode.Output;
    }

    internal static Folders FoldersOf(ParseResult parsed) =>
        new(parsed.GetValue(Data)!.FullName, parsed.GetValue(Input)?.FullName ?? "", "");

    private static Command Make(string name, string description, Func<Folders, string, int, int> run, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (var option in options) command.Options.Add(option);
        command.SetAction(parsed => run(
            FoldersOf(parsed), parsed.GetValue(Lang)!, options.Contains(Port) ? parsed.GetValue(Port) : 0));
        return command;
    }

    private static Command Diff(TextWriter output, TextWriter error)
    {
        var before = new Argument<string>("before")
        {
            Description = "A git revision, or a folder with an earlier data/ in it / gitの版、または前の data/ が入ったフォルダー"
        };
        var format =
            new Option<string>(
                "--format")
            {
                Description = "markdown for people, json for programs / 人が読むなら markdown、プログラムなら json",
                DefaultValueFactory = _ => "markdown"
            };
        format.AcceptOnlyFromAmong("markdown", "json");
        var command = new Command(
            "diff", "Show in Markdown what readers would see change / サイトのどこが変わるかをMarkdownで示す")
        {
            before, Data, Input, Lang, format,
        };
        command.SetAction(
            parsed => DiffCommand.Run(
                FoldersOf(parsed), parsed.GetValue(before)!, parsed.GetValue(Lang)!, parsed.GetValue(format)!, output, error));
        return command;
    }

    internal static Option<DirectoryInfo> Folder(string name, string folder, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(folder) };

    // Port 0 takes a free one.
    private static Option<int> PortOption()
    {
        var option =
            new Option<int>("--port") { Description = "The port to serve on / 表示に使うポート番号", DefaultValueFactory = _ => 5080 };
        option.Validators.Add(given =>
        {
            // What is no number at all the library refuses by itself.
            if (given.Tokens is not [{ Value: var port }] || !int.TryParse(port, CultureInfo.InvariantCulture, out var number)) return;
            if (number is < 0 or > ushort.MaxValue)
                given.AddError("--port is a number from 0 to 65535. / --port は0から65535までの数です。");
        });
        return option;
    }

    private static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of the messages: ja or en / メッセージの言語",
            DefaultValueFactory = _ => LocaleLanguage()
        };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }

    // The shell's locale says which language its user reads.
    private static string LocaleLanguage()
    {
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale?.StartsWith("ja", true, CultureInfo.InvariantCulture) == true ? "ja" : "en";
    }
}
