// check: all problems of the data at once, without building anything; with --fix the files are first put into our own form.
using System.CommandLine;
using SiteGen.Build;
using SiteGen.Plans;

namespace SiteGen.Commands;

internal static class CheckCommand
{
    private const string PagesLater = "Printed judgements are compared, and the pages in input checked, once the data has no errors.";
    private const string PagesLaterJa =
        "公表された評価との照合と input のページの確認は、"
        + "データのエラーがなくなってからします。";

    private static readonly Option<string> Format = FormatOption();
    private static readonly Option<bool> Strict = new("--strict") { Description = "Let warnings fail, too / 警告があるときも失敗にする" };
    private static readonly Option<bool> Fix =
        new("--fix")
        {
            Description =
                "Rewrite the CSVs in our own form, and take out what is about plans that are not there, after showing it "
                + "/ 変わるところを示してから、CSVを決まった形に書きなおし、ない計画のことを取り除く"
        };

    public static Command Make(TextWriter output, TextReader answers)
    {
        var command = new Command("check", "Check the data, all problems at once / データを調べ、問題をまとめて示す")
        {
            CommandLine.Data, CommandLine.Input, CommandLine.Lang, Format, Strict, Fix,
        };
        command.Validators.Add(given =>
        {
            // By the words as typed: what is missing or no format the library refuses by itself.
            if (given.GetResult(Fix) is { Implicit: false } && given.GetResult(Format)?.Tokens is [{ Value: "json" or "github" }])
                given.AddError(
                    "--fix asks a question and goes with --format text only. / --fix は質問をするので、--format text のときだけ使えます。");
        });
        command.SetAction(parsed =>
        {
            var (folders, language) = (CommandLine.FoldersOf(parsed), parsed.GetValue(CommandLine.Lang)!);
            if (parsed.GetValue(Fix) && FixCommand.Run(folders, language, output, answers) is { } code) return code;
            return Run(folders, language, parsed.GetValue(Format)!, parsed.GetValue(Strict), output);
        });
        return command;
    }

    private static int Run(Folders folders, string language, string format, bool strict, TextWriter output)
    {
        var problems = new ProblemList();
        SiteBuild.Read(folders, problems);
        switch (format)
        {
            case "json": ProblemJson.Print(problems, output); break;
            case "github": ProblemAnnotations.Print(problems, folders, language, output); break;
            default:
                ProblemPrinter.Print(problems, language, output);
                if (problems.Sorted().Any(IsOfData)) output.WriteLine(language == "ja" ? PagesLaterJa : PagesLater);
                break;
        }
        return problems.Sorted().Any(p => p.Severity == Severity.Error || strict && p.Severity == Severity.Warning)
            ? ExitCode.Problems
            : ExitCode.Fine;
    }

    // Without sound data it is not known what the pages may name.
    private static bool IsOfData(Problem problem) =>
        problem.Severity == Severity.Error && !problem.At.File.StartsWith("input/", StringComparison.Ordinal);

    private static Option<string> FormatOption()
    {
        var option =
            new Option<string>(
                "--format")
            {
                Description =
                    "text for people, json for programs, github for the lines of a pull request / 人が読むなら "
                    + "text、プログラムなら json、プルリクエストの行なら github",
                DefaultValueFactory = _ => "text"
            };
        option.AcceptOnlyFromAmong("text", "json", "github");
        return option;
    }
}
