package org.cxmaturity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What becomes of a file by a bad disk, a bad copy, a bad editor or a bad intention; chance says where. */
public enum FileDamage {
    BIT_FLIPPED {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            byte[] damaged = sound.clone();
            damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
            return damaged;
        }
    },
    DIGIT_CHANGED {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            byte[] damaged = sound.clone();
            int from = chance.nextInt(damaged.length);
            for (int i = 0; i < damaged.length; i++) {
                int at = (from + i) % damaged.length;
                if (damaged[at] >= '0' && damaged[at] <= '9') {
                    damaged[at] = (byte) ('0' + (damaged[at] - '0' + 1 + chance.nextInt(9)) % 10);
                    break;
                }
            }
            return damaged;
        }
    },
    CUT {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            return Arrays.copyOf(sound, chance.nextInt(sound.length));
        }
    },
    CUT_AT_A_LINE {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            List<String> lines = lines(sound);
            return joined(lines.subList(0, chance.nextInt(lines.size())));
        }
    },
    LINE_TWICE {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            List<String> lines = lines(sound);
            lines.add(chance.nextInt(lines.size() + 1), lines.get(chance.nextInt(lines.size())));
            return joined(lines);
        }
    },
    LINE_GONE {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            List<String> lines = lines(sound);
            lines.remove(chance.nextInt(lines.size()));
            return joined(lines);
        }
    },
    LINES_SWAPPED {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            List<String> lines = lines(sound);
            int at = chance.nextInt(lines.size());
            int with = chance.nextInt(lines.size());
            String moved = lines.set(at, lines.get(with));
            lines.set(with, moved);
            return joined(lines);
        }
    },
    PART_OVERWRITTEN {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            byte[] damaged = sound.clone();
            int from = chance.nextInt(damaged.length);
            byte[] noise = new byte[Math.min(512, damaged.length - from)];
            chance.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, from, noise.length);
            return damaged;
        }
    },
    NOISE_AT_THE_END {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            byte[] damaged = Arrays.copyOf(sound, sound.length + 1 + chance.nextInt(64));
            for (int at = sound.length; at < damaged.length; at++) {
                damaged[at] = (byte) chance.nextInt(256);
            }
            return damaged;
        }
    },
    ANOTHER_FILE_IN_ITS_PLACE {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            return other.clone();
        }
    },
    EMPTIED {
        @Override
        public byte[] of(byte[] sound, byte[] other, Random chance) {
            return new byte[0];
        }
    },
    GONE {
        @Override
        public byte @Nullable [] of(byte[] sound, byte[] other, Random chance) {
            return null;
        }
    };

    /**
     * The file as it is then.
     *
     * @param sound as it was; not empty
     * @param other the content of another file
     * @return null where it is gone
     */
    public abstract byte @Nullable [] of(byte[] sound, byte[] other, Random chance);

    /** Damages a file on the disk; says whether it is another than before. */
    public static boolean carryOut(byte @Nullable [] damaged, Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        if (damaged == null) {
            Files.delete(file);
            return true;
        }
        Files.write(file, damaged);
        return !Arrays.equals(before, damaged);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(Arrays.asList(new String(bytes, ISO_8859_1).split("(?<=\n)")));
    }

    private static byte[] joined(List<String> lines) {
        return String.join("", lines).getBytes(ISO_8859_1);
    }
}
