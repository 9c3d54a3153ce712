// The program: hands its arguments to the command line. A user's mistake ends with words; only a bug ends with a trace.
using SiteGen.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
